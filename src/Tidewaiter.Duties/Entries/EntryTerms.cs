using System.Collections.Immutable;
using System.Globalization;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Duties;

/// <summary>The fields of law about entries: instants, fees, what stands in the place of duty, how many numbers a line may carry.</summary>
internal static class EntryTerms
{
    private const string MoneyExpected = "an amount of dollars";
    private const string Dollars = " dollars";
    private const string AnItem = " an item";

    public static TermCatalog Catalog { get; } = TermCatalog.Of(new Dictionary<string, TermCatalog.TermReader>
    {
        ["instant"] = (node, law, _) => new InstantTerm([.. node.OneOrMore().Select(item => Event(item, law)).OfType<FactDeclaration>()]),
        ["not_before"] = (node, law, _) => Event(node, law) is { } found ? new NotBeforeTerm(found) : null,
        ["same"] = ReadSame,
        ["fee"] = ReadFee,
        ["at_least"] = (node, _, _) => node.ValueHere<Money>(ParseMoney, MoneyExpected) is { } amount ? new FeeBoundTerm(true, amount) : null,
        ["at_most"] = (node, _, _) => node.ValueHere<Money>(ParseMoney, MoneyExpected) is { } amount ? new FeeBoundTerm(false, amount) : null,
        ["fee_class"] = (node, _, _) => node.TextHere() is { } text ? new FeeClassTerm(new Words(text)) : null,
        ["in_lieu"] = ReadInLieu,
        ["numbers_at_most"] = (node, _, _) => node.ValueHere<int>(ParseCount, "a number of tariff numbers, 2 or more") is { } count ? new NumbersAtMostTerm(count) : null,
    }.ToImmutableDictionary());

    private static FactDeclaration? Event(NodeReader node, LawReader law)
    {
        var fact = Fact(node, law);
        if (fact is null or { Type: FactType.Instant })
        {
            return fact;
        }

        node.Unreadable(fact.Name.ToString(), "a fact that is an instant");
        return null;
    }

    private static FactDeclaration? Fact(NodeReader node, LawReader law)
    {
        if (node.TextHere() is not { } name)
        {
            return null;
        }

        var fact = law.Facts.FirstOrDefault(declared => declared.Name.ToString() == name);
        if (fact is null)
        {
            node.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("fact in facts.yaml", name));
        }

        return fact;
    }

    private static SameTerm? ReadSame(NodeReader node, LawReader law, MeasureId measure)
    {
        FactDeclaration[] facts = [.. node.Items().Select(item => Fact(item, law)).OfType<FactDeclaration>()];
        if (facts is [var one, var other])
        {
            return new SameTerm(one, other);
        }

        node.WrongShape("two facts: [port, it_destination]");
        return null;
    }

    private static FeeTerm? ReadFee(NodeReader node, LawReader law, MeasureId measure)
    {
        if (node.TextHere() is not { } text)
        {
            return null;
        }

        if (Rate.TryParse(text, out var rate))
        {
            return new FeeTerm(rate, null);
        }

        if (ParseMoney(Without(text, Dollars), out var amount))
        {
            return new FeeTerm(null, amount);
        }

        node.Unreadable(text, "a rate with its percent sign, or an amount such as '2 dollars'");
        return null;
    }

    private static InLieuTerm? ReadInLieu(NodeReader node, LawReader law, MeasureId measure)
    {
        if (node.IsMapping)
        {
            return ReadCountryRate(node, law);
        }

        if (node.TextHere() is not { } text)
        {
            return null;
        }

        if (text == "free")
        {
            return new InLieuTerm.Free();
        }

        if (Rate.TryParse(text, out var rate))
        {
            return new InLieuTerm.Share(rate);
        }

        if (text.EndsWith(AnItem, StringComparison.Ordinal) && ParseMoney(Without(Without(text, AnItem), Dollars), out var amount))
        {
            return new InLieuTerm.PerItem(amount);
        }

        node.Unreadable(text, "'free', a rate with its percent sign, or an amount such as '5 dollars an item'");
        return null;
    }

    private static InLieuTerm.CountryRate ReadCountryRate(NodeReader node, LawReader law)
    {
        var measures = node.Child("rates_of")?.OneOrMore().Select(item => new MeasureId(item.TextHere() ?? "")).ToImmutableArray() ?? [];
        if (measures.IsEmpty)
        {
            node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("rates_of"));
        }

        var tiers = ImmutableArray.CreateBuilder<(Rate, Money)>();
        foreach (var (key, amount) in node.Child("an_item")?.Entries() ?? [])
        {
            if (!ParseTier(key, out var highest))
            {
                amount.Unreadable(key, "'under <rate>', 'at most <rate>' or 'more'");
            }
            else if (amount.ValueHere<Money>(ParseMoney, MoneyExpected) is { } dollars)
            {
                tiers.Add((highest, dollars));
            }
        }

        if (tiers.Count > 0 && tiers[^1].Item1.Parts != long.MaxValue)
        {
            node.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("an_item/more"));
        }

        foreach (var measure in node.Child("rates_of")?.OneOrMore() ?? [])
        {
            var id = measure.Scalar ?? "";
            if (!law.ProvisionKeys.Keys.Any(known => Covers(id, known)))
            {
                measure.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("measure or folder of measures", id));
            }
        }

        node.Finish();
        return new InLieuTerm.CountryRate(measures, tiers.ToImmutable());
    }

    /// <summary>Whether an id is a measure's, or that of a folder above it.</summary>
    public static bool Covers(string id, MeasureId measure) =>
        measure.ToString() is var text && (text == id || text.StartsWith(id + ".", StringComparison.Ordinal));

    private static bool ParseTier(string text, out Rate highest)
    {
        const string under = "under ";
        const string atMost = "at most ";
        highest = Rate.FromParts(long.MaxValue);
        if (text.StartsWith(under, StringComparison.Ordinal) && Rate.TryParse(text.AsSpan(under.Length), out var end))
        {
            highest = Rate.FromParts(end.Parts - 1);
            return true;
        }

        return text == "more" || (text.StartsWith(atMost, StringComparison.Ordinal) && Rate.TryParse(text.AsSpan(atMost.Length), out highest));
    }

    private static string Without(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;

    private static bool ParseMoney(string text, out Money money)
    {
        var read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars) && dollars <= 1_000_000_000;
        money = read ? Money.FromDollars(dollars) : default;
        return read;
    }

    private static bool ParseCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count >= 2;
}
