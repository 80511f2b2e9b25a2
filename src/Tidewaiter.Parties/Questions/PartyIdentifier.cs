namespace Tidewaiter.Parties;

/// <summary>A number that names one party: LEI, IMO, registration, tax or passport number. Compared by its letters and digits alone.</summary>
public readonly record struct PartyIdentifier
{
    /// <summary>Fewer characters name nobody.</summary>
    private const int Shortest = 5;
    private readonly string? _text;

    private PartyIdentifier(string text) => _text = text;

    /// <summary>Reads a number in any spelling: <c>IMO 9187629</c>, <c>5493-00XX…</c>. False when fewer than five letters and digits are left.</summary>
    public static bool TryParse(string? text, out PartyIdentifier identifier)
    {
        var kept = string.Concat((text ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        kept = kept.StartsWith("IMO", StringComparison.Ordinal) ? kept[3..] : kept;
        identifier = new PartyIdentifier(kept);
        return kept.Length >= Shortest;
    }

    /// <summary>The letters and digits.</summary>
    public override string ToString() => _text ?? "";
}
