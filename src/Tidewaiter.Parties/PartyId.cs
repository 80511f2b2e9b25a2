namespace Tidewaiter.Parties;

/// <summary>A party, by the id its source gives it: of a listed one the list's own number, where it has one.</summary>
public readonly record struct PartyId : IComparable<PartyId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public PartyId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(PartyId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id.</summary>
    public override string ToString() => _text ?? "";
}
