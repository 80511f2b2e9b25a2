namespace Tidewaiter;

/// <summary>What a filer claims: a program symbol (<c>S</c>), a chapter 98 number or a chapter 99 heading.</summary>
public readonly record struct ClaimCode : IComparable<ClaimCode>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public ClaimCode(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(ClaimCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
