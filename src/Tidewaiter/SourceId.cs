namespace Tidewaiter;

/// <summary>What an act rests on: an instrument (<c>us.83-fr-47974</c>), or in a draft the statement that carries it.</summary>
public readonly record struct SourceId : IComparable<SourceId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public SourceId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
