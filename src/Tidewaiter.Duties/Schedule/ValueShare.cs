using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>A share of the value of a piece: <c>6 % on the case</c>, <c>2.5 % on the value of the lead content</c>.</summary>
/// <param name="Rate">The share.</param>
/// <param name="On">The piece, in the schedule's words.</param>
public readonly record struct ValueShare(Rate Rate, Words On)
{
    private const string IfAny = ", if any";
    private const string ValueOf = "value of ";
    private const string CostOf = "cost of";

    private static readonly string[] Wholes = ["the entire set", "the full value of the imported article"];

    /// <summary>Whether the piece is all there is.</summary>
    public bool IsOfWhole => Array.IndexOf(Wholes, On.ToString()) >= 0;

    /// <summary>The amounts it needs, which add up: the value of the case, the value of the strap.</summary>
    public ImmutableArray<RateNeed> Needs => IsOfWhole ? [] : [.. Pieces().Select(NeedOf)];

    /// <summary>Reads what stands behind a percentage: <c>on the case</c>, <c>of the fair retail value</c>, <c>upon the value of the steel content</c>.</summary>
    internal static bool TryParse(RateReader reader, Rate rate, out ValueShare share)
    {
        share = default;
        if ((!reader.Take("on ") && !reader.Take("of ") && !reader.Take("upon ")) || reader.IsAtEnd || !RatePhrase.IsPlain(reader.Rest))
        {
            return false;
        }

        share = new ValueShare(rate, new Words(RatePhrase.WithThe(reader.Rest)));
        return true;
    }

    /// <summary>The price; <c>null</c> when the question does not state the value of every piece.</summary>
    internal RatePrice? Price(DutyQuestion question)
    {
        if (IsOfWhole)
        {
            return new RatePrice(Rate, 0);
        }

        decimal dollars = 0;
        foreach (var need in Needs)
        {
            if (need.In(question) is not { } stated)
            {
                return null;
            }

            dollars += stated;
        }

        return new RatePrice(Rate.Zero, dollars * 100 * Rate.Fraction);
    }

    /// <summary>The rate as printed.</summary>
    public override string ToString() => $"{Rate} on {On}";

    private string[] Pieces()
    {
        var text = On.ToString();
        var piece = text.EndsWith(IfAny, StringComparison.Ordinal) ? text[..^IfAny.Length] : text;
        return RatePhrase.WithoutThe(piece).StartsWith(CostOf, StringComparison.Ordinal) ? [piece] : piece.Split(" and ");
    }

    // The value of the lead content is lead_content_value, as the contents of metal are called; that of a piece is value_of_case.
    private static RateNeed NeedOf(string piece)
    {
        var text = RatePhrase.WithoutThe(piece);
        if (text.StartsWith(CostOf, StringComparison.Ordinal))
        {
            return new RateNeed(new FactName("cost_of_repairs"), RateNeedKind.Dollars, new Words($"What is the {text} in dollars?"));
        }

        var what = text.StartsWith(ValueOf, StringComparison.Ordinal) ? RatePhrase.WithoutThe(text.AsSpan(ValueOf.Length)) : text;
        var cut = what.IndexOf(',', StringComparison.Ordinal);
        var name = Name(cut < 0 ? what : what[..cut]);
        return name.EndsWith("_value", StringComparison.Ordinal)
            ? new RateNeed(new FactName(name), RateNeedKind.Dollars, new Words($"What is the {what} in dollars?"))
            : new RateNeed(
                new FactName(name.EndsWith("_content", StringComparison.Ordinal) ? $"{name}_value" : $"value_of_{name}"),
                RateNeedKind.Dollars,
                new Words($"What is the value of the {what} in dollars?"));
    }

    private static string Name(string text)
    {
        var name = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetter(letter))
            {
                name.Append(char.ToLowerInvariant(letter));
            }
            else if (letter != '.' && name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        return name.ToString().TrimEnd('_');
    }
}
