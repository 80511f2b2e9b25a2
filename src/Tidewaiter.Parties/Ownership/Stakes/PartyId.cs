namespace Tidewaiter.Parties;

/// <summary>A party of an ownership graph, by the id its source gives it.</summary>
public readonly record struct PartyId : IComparable<PartyId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public PartyId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(PartyId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
