namespace Tidewaiter;

/// <summary>A document that waits in a user's inbox: <c>us.fr-2026-24680</c>, <c>us.csms-69912345</c>. Also the name of its file there.</summary>
public readonly record struct ItemId : IComparable<ItemId>
{
    private readonly string? _text;

    /// <summary>Wraps an id.</summary>
    public ItemId(string text) => _text = text;

    /// <inheritdoc/>
    public int CompareTo(ItemId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as written.</summary>
    public override string ToString() => _text ?? "";
}
