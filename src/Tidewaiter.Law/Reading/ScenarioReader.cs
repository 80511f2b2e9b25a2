using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads a scenario or a user's own record: steps that enact, drop, move or lay acts.</summary>
internal sealed class ScenarioReader(LawReader law)
{
    public Scenario? Read(AssumptionId id, NodeReader node)
    {
        var title = node.Text("title");
        var author = node.OptionalText("author");
        var signed = node.OptionalValue<EventDate>("signed", LawReader.ParseDate, LawReader.DateExpected);
        var source = new Instrument(
            new SourceId(id.ToString()),
            InstrumentType.Assumption,
            new Words(title ?? ""),
            new Words(author is null ? "scenario" : $"{author}, {signed}"),
            Instant.MinValue,
            signed ?? default,
            Certainty.Certain);
        var closes = (node.Child("closes")?.OneOrMore() ?? []).Select(item => item.TextHere()).OfType<string>().Select(text => new ItemId(text)).ToImmutableArray();
        var steps = ImmutableArray.CreateBuilder<ScenarioStep>();
        if (node.Child("steps") is { } listed)
        {
            foreach (var item in listed.Items())
            {
                if (Step(item, source) is { } step)
                {
                    steps.Add(step);
                }
            }
        }
        else
        {
            node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("steps"));
        }

        node.Finish();
        return title is null ? null : new Scenario(id, new Words(title), steps.ToImmutable())
        {
            Author = new Words(author ?? ""),
            Signed = signed,
            Known = signed is { } date ? law.Authority.KnownAt(date) : Instant.MinValue,
            Closes = closes,
        };
    }

    private ScenarioStep? Step(NodeReader node, Instrument source)
    {
        ScenarioStep? step = null;
        if (node.Child("enact") is { } enact)
        {
            step = enact.TextHere() is { } text ? new ScenarioStep.Enact(new AssumptionId(text)) : null;
        }
        else if (node.Child("drop") is { } drop)
        {
            step = Reference(drop) is { } reference ? new ScenarioStep.Drop(reference) : null;
        }
        else if (node.Child("redate") is { } redate)
        {
            step = Redate(redate);
        }
        else if (node.Child("lay") is { } lay)
        {
            step = Lay(lay, source);
        }
        else
        {
            node.WrongShape("a step: enact, drop, redate or lay");
            return null;
        }

        node.Finish();
        return step;
    }

    private ScenarioStep.Redate? Redate(NodeReader node)
    {
        if (node.Child("act") is not { } act || Reference(act) is not { } reference)
        {
            node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("act"));
            return null;
        }

        var reader = law.For(reference.Target.ToString());
        var from = node.OptionalValue<EventDate>("from", LawReader.ParseDate, LawReader.DateExpected);
        var to = node.OptionalValue<EventDate>("to", LawReader.ParseDate, LawReader.DateExpected);
        node.Finish();
        return new ScenarioStep.Redate(reference, reader.AsOf(from), reader.AsOf(to));
    }

    private ScenarioStep.Lay? Lay(NodeReader node, Instrument source)
    {
        const string target = "on";
        if (node.Text(target) is not { } on)
        {
            return null;
        }

        var reader = law.For(on);
        var act = new MeasureReader(reader, source).ReadAct(node, reader.Target(node, on), 0, reserved: target);
        return act is null ? null : new ScenarioStep.Lay(act);
    }

    private static ActReference? Reference(NodeReader node) =>
        node.ValueHere<ActReference>(ActReference.TryParse, "an act such as us.duties.s122@us.proc-11012, with /<from> where needed");
}
