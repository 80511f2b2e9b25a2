namespace Tidewaiter;

/// <summary>What a record is about, in a word that <c>book.yaml</c> defines: <c>rare-earths</c>.</summary>
public readonly record struct TopicName : IComparable<TopicName>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public TopicName(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(TopicName other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
