namespace Tidewaiter;

/// <summary>A fact a condition may read, as <c>facts.yaml</c> declares it: <c>steel_content_share</c>.</summary>
public readonly record struct FactName : IComparable<FactName>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public FactName(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(FactName other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
