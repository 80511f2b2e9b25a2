namespace Tidewaiter;

/// <summary>A regime of law, by its path under the law folder: <c>us.duties.s301-china.list-3</c>.</summary>
public readonly record struct MeasureId : IComparable<MeasureId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public MeasureId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(MeasureId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
