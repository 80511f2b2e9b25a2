namespace Tidewaiter;

/// <summary>Something a question may assume: a statement, a scenario or a house record.</summary>
public readonly record struct AssumptionId : IComparable<AssumptionId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public AssumptionId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(AssumptionId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
