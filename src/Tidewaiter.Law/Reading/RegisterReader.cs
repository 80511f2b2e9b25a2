using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads the registers of an authority: instruments and facts.</summary>
internal sealed class RegisterReader(LawReader law)
{
    public void Instruments(NodeReader node)
    {
        foreach (var (key, entry) in node.Entries())
        {
            var id = new SourceId($"{law.Jurisdiction}.{key}");
            var type = entry.Value<InstrumentType>("type", LawReader.ParseEnum, LawReader.EnumExpected<InstrumentType>());
            var title = entry.Text("title");
            var source = entry.Text("source");
            var known = Date(entry, "known", required: true);
            var certainty = entry.OptionalValue<Certainty>("certainty", LawReader.ParseEnum, LawReader.EnumExpected<Certainty>());
            var signed = Date(entry, "signed", required: false);
            var published = Date(entry, "published", required: false);
            var effective = Date(entry, "effective", required: false);
            var record = RecordFields.Read(entry, law);
            entry.Finish();
            if (type is null || title is null || source is null || known is null)
            {
                continue;
            }

            var instrument = record.On(new Instrument(
                id, type.Value, new Words(title), new Words(source), law.Authority.KnownAt(known.Value), known.Value, certainty ?? Certainty.Certain)
            {
                Signed = signed,
                Published = published,
                Effective = effective,
            });
            if (!law.Content.Instruments.TryAdd(id, instrument))
            {
                entry.Report(LawDiagnostics.Duplicate, LawDiagnostics.DuplicateMessage("instrument", id.ToString()));
            }
        }
    }

    public void Facts(NodeReader node)
    {
        var facts = new List<FactDeclaration>();
        foreach (var (key, entry) in node.Entries())
        {
            if (ReadFact(key, entry, facts.Count) is { } fact)
            {
                facts.Add(fact);
            }
        }

        law.Content.Facts[law.Jurisdiction] = facts;
    }

    private static EventDate? Date(NodeReader entry, string key, bool required) => required
        ? entry.Value<EventDate>(key, LawReader.ParseDate, LawReader.DateExpected)
        : entry.OptionalValue<EventDate>(key, LawReader.ParseDate, LawReader.DateExpected);

    private FactDeclaration? ReadFact(string key, NodeReader entry, int index)
    {
        var type = entry.Value<FactType>("type", LawReader.ParseEnum, LawReader.EnumExpected<FactType>());
        var stance = entry.Value<Stance>("stance", LawReader.ParseEnum, LawReader.EnumExpected<Stance>());
        var question = entry.Text("question");
        var kind = entry.OptionalValue<MeasureKind>("for", LawReader.ParseEnum, LawReader.EnumExpected<MeasureKind>());
        var input = entry.OptionalText("input");
        var part = entry.OptionalText("part");
        var presume = entry.OptionalText("presume");
        var values = entry.Child("values") is { } listed ? listed.Items().Select(item => new Words(item.TextHere() ?? "")).ToArray() : [];
        var by = entry.Child("by") is null ? null : law.Source(entry);
        if (presume is not null && by is null)
        {
            entry.Report(LawDiagnostics.PresumptionWithoutSource, "A presumption needs the instrument it rests on. Add 'by:'.");
        }

        entry.Finish();
        if (type is null || stance is null || question is null)
        {
            return null;
        }

        var fact = new FactDeclaration(new FactName(key), index, type.Value, stance.Value, new Words(question))
        {
            For = kind,
            Input = input is null ? null : new FactName(input),
            Part = part is null ? null : new FactName(part),
            PresumesRemainder = presume == "remainder",
            PresumedBy = by,
            Values = [.. values],
        };
        if (presume is null or "remainder")
        {
            return fact;
        }

        if (FactValueParser.TryParse(fact, presume, law.Authority, out var value))
        {
            return fact with { Presumed = value };
        }

        entry.Child("presume")!.Unreadable(presume, FactValueParser.Expected(fact));
        return fact;
    }
}
