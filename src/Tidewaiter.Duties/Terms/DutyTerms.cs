using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Duties;

/// <summary>The fields of law that this room owns.</summary>
public static class DutyTerms
{
    /// <summary>The catalog to open a book with: the envelope's fields and this room's.</summary>
    public static TermCatalog Catalog { get; } = TermCatalog.Envelope.With(TermCatalog.Of(new Dictionary<string, TermCatalog.TermReader>
    {
        ["add"] = (node, _, _) => ReadRate(node) is { } rate ? new ChargeTerm.Add(rate) : null,
        ["floor"] = (node, _, _) => ReadRate(node) is { } rate ? new ChargeTerm.Floor(rate) : null,
        ["replace"] = (node, _, _) => ReadRate(node) is { } rate ? new ChargeTerm.Replace(rate) : null,
        ["exempt"] = (node, _, _) => node.ValueHere<bool>(LawReader.ParseYesNo, "yes") is true ? new ChargeTerm.Exempt() : null,
        ["line"] = (node, _, _) => node.ValueHere<RateColumn>(LawReader.ParseEnum, LawReader.EnumExpected<RateColumn>()) is { } column
            ? new ChargeTerm.Line(column)
            : null,
        ["on"] = ReadOn,
        ["met"] = (node, _, _) => ReadNumber(node) is { } number ? new MetTerm(number) : null,
        ["number"] = ReadNumberTerm,
        ["class"] = (node, _, _) => node.ValueHere<ProvisionClass>(LawReader.ParseEnum, LawReader.EnumExpected<ProvisionClass>()) is { } kind
            ? new ClassTerm(kind)
            : null,
        ["capped"] = (node, _, _) => node.ValueHere<CappedFiling>(LawReader.ParseEnum, LawReader.EnumExpected<CappedFiling>()) is { } filing
            ? new CappedTerm(filing)
            : null,
        ["evidence"] = (node, _, _) => node.TextHere() is { } text ? new EvidenceTerm(new Words(text)) : null,
        ["sequence"] = (node, _, _) => new SequenceTerm([.. node.Items().Select(item => new MeasureId(item.TextHere() ?? ""))]),
    }.ToImmutableDictionary())).With(EntryTerms.Catalog);

    private static Rate? ReadRate(NodeReader node) => node.ValueHere<Rate>(ParseRate, "a rate such as 12.5 %");

    private static bool ParseRate(string text, out Rate rate) => Rate.TryParse(text, out rate);

    private static HtsCode? ReadNumber(NodeReader node) => node.ValueHere<HtsCode>(HtsCode.TryParse, "a tariff number, or 'none'");

    private static NumberTerm? ReadNumberTerm(NodeReader node, LawReader law, MeasureId measure) => node.Scalar switch
    {
        "none" => new NumberTerm(null, false),
        "line" => new NumberTerm(null, true),
        "claimed" => new NumberTerm(null, false) { IsClaimed = true },
        "displaced" => new NumberTerm(null, false) { IsDisplaced = true },
        _ => ReadNumber(node) is { } number ? new NumberTerm(number, false) : null,
    };

    private static OnTerm ReadOn(NodeReader node, LawReader law, MeasureId measure)
    {
        if (node.Scalar == "article")
        {
            return new OnTerm(true, []);
        }

        var parts = ImmutableArray.CreateBuilder<FactName>();
        foreach (var item in node.OneOrMore())
        {
            if (item.TextHere() is not { } text)
            {
                continue;
            }

            if (text != "rest" && law.Facts.All(fact => fact.Part?.ToString() != text))
            {
                item.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("value part in facts.yaml", text));
            }

            parts.Add(new FactName(text));
        }

        return new OnTerm(false, parts.ToImmutable());
    }
}
