namespace Tidewaiter;

/// <summary>A list of goods, a set of countries or a schedule, by its path: <c>us.sets.column-2</c>.</summary>
public readonly record struct ListId : IComparable<ListId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public ListId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(ListId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
