namespace Tidewaiter;

/// <summary>Text meant for people: a title, a label, a question, the words of a law. Never parsed, never compared by law.</summary>
public readonly record struct Words
{
    private readonly string? _text;

    /// <summary>Wraps a text.</summary>
    public Words(string text) => _text = text;

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>The text.</summary>
    public override string ToString() => _text ?? "";
}
