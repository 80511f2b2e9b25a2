using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads a measure: its envelope, its provisions, and the acts laid on them.</summary>
/// <param name="law">What all readers share.</param>
/// <param name="draft">The statement whose draft this is: its acts name no instrument of their own.</param>
internal sealed class MeasureReader(LawReader law, Instrument? draft = null)
{
    public Measure? Read(MeasureId id, NodeReader node)
    {
        var kind = node.Value<MeasureKind>("kind", LawReader.ParseEnum, LawReader.EnumExpected<MeasureKind>());
        var title = node.Text("title");
        var basis = node.Text("authority");
        var clock = node.OptionalText("clock") ?? "entered";
        if (kind is null || title is null || basis is null)
        {
            return null;
        }

        var measure = new Measure(id, kind.Value, new Words(title), new Words(basis), law.Authority, new FactName(clock));
        var ground = law.Terms.Read(node, law, id);
        var whole = node.Child("acts") is { } acts ? Acts(acts, new ActTarget(id, null)) : [];
        var provisions = ImmutableArray.CreateBuilder<Provision>();
        if (node.Child("provisions") is { } listed)
        {
            foreach (var (key, child) in listed.Entries())
            {
                provisions.Add(ReadProvision(measure, key, child, ground, whole));
            }
        }
        else
        {
            node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("provisions"));
        }

        node.Finish();
        measure.Provisions = provisions.ToImmutable();
        return measure;
    }

    /// <summary>Reads a list of acts on a measure or provision.</summary>
    public ImmutableArray<Act> Acts(NodeReader node, ActTarget target)
    {
        var acts = ImmutableArray.CreateBuilder<Act>();
        foreach (var item in node.Items())
        {
            if (ReadAct(item, target, acts.Count) is { } act)
            {
                acts.Add(act);
            }
        }

        return acts.ToImmutable();
    }

    /// <summary>Reads one act and all its keys, but for one that says something else there.</summary>
    public Act? ReadAct(NodeReader node, ActTarget target, int order, string? reserved = null)
    {
        if (!node.IsMapping)
        {
            node.WrongShape("an act: { by: …, from: …, add: … }");
            return null;
        }

        var source = draft ?? law.Source(node);
        var terms = law.Terms.Read(node, law, target.Measure, reserved);
        var onlyStanding = terms.All(term => term is StandingTerm) && !terms.IsEmpty;
        var from = onlyStanding
            ? node.OptionalValue<EventDate>("from", LawReader.ParseDate, LawReader.DateExpected)
            : node.Value<EventDate>("from", LawReader.ParseDate, LawReader.DateExpected);
        var to = node.OptionalValue<EventDate>("to", LawReader.ParseDate, LawReader.DateExpected);
        var or = node.OptionalValue<EventDate>("or", LawReader.ParseDate, LawReader.DateExpected);
        var words = node.OptionalText("words");
        var act = new Act(target, source ?? Unknown, law.AsOf(from) ?? Instant.MinValue, law.AsOf(to) ?? Instant.MaxValue, terms)
        {
            At = new Words(node.OptionalText("at") ?? ""),
            EndWords = new Words(words ?? ""),
            Or = law.AsOf(or),
            Practice = node.OptionalValue<bool>("practice", LawReader.ParseYesNo, "yes or no") ?? false,
            Order = order,
            FromDate = from ?? default,
            Place = node.Path,
        };
        Check(node, act, to is not null);
        node.Finish();
        return source is null || (from is null && !onlyStanding) ? null : act;
    }

    // Stands in for an instrument that was already reported as missing, so that the rest of the act is still read.
    private static Instrument Unknown { get; } =
        new(new SourceId("?"), InstrumentType.Notice, default, default, Instant.MaxValue, default, Certainty.Recall);

    private void Check(NodeReader node, Act act, bool hasEnd)
    {
        if (hasEnd && act.EndWords.IsEmpty)
        {
            node.Report(LawDiagnostics.EndWithoutWords, "This act ends but does not say in which words the text ends it. Add 'words:'.");
        }

        if (act.To <= act.From)
        {
            node.Report(LawDiagnostics.EmptyStretch, "This act ends before it begins. Correct 'from' or 'to'.");
        }

        if (!hasEnd && act.Terms.Any(term => term is SuspendedTerm { Suspended: true }))
        {
            node.Report(LawDiagnostics.OpenSuspension, "A suspension always has an end. Add 'to:' and 'words:', or use 'ends: yes' if the provision is no more.");
        }

        // A field that could not be read has been reported already.
        if (act.Terms.IsEmpty && law.Terms.Fields.All(field => node.Child(field) is not { } child || child.Scalar is "no" or "false"))
        {
            node.Report(DiagnosticFamily.Law.Missing, "This act paints nothing. Add what it does: add, floor, exempt, ends, suspended, or another field.");
        }
    }

    private Provision ReadProvision(Measure measure, string key, NodeReader node, ImmutableArray<Term> ground, ImmutableArray<Act> whole)
    {
        var id = new ProvisionId(measure.Id, key);
        var target = new ActTarget(measure.Id, id);
        if (node.IsList)
        {
            return new Provision(id, measure, default, ground, [.. Acts(node, target), .. whole]);
        }

        var label = node.OptionalText("label");
        var own = law.Terms.Read(node, law, measure.Id);
        var listed = node.Child("acts");
        var acts = listed is null ? [] : Acts(listed, target);
        if (listed is null || (listed.IsList && !listed.Items().Any()))
        {
            node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("acts"));
        }

        node.Finish();
        ImmutableArray<Term> terms = [.. ground.Where(term => own.All(mine => mine.Slot != term.Slot)), .. own];
        return new Provision(id, measure, new Words(label ?? ""), terms, [.. acts, .. whole]);
    }
}
