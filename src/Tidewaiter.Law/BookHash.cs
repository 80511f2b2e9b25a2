namespace Tidewaiter.Law;

/// <summary>The SHA-256 of a book's content, in hexadecimal.</summary>
public readonly record struct BookHash
{
    private readonly string? _hex;

    internal BookHash(ReadOnlySpan<byte> hash) => _hex = Convert.ToHexStringLower(hash);

    /// <summary>The first twelve digits: enough to tell books apart.</summary>
    public Words Short => new((_hex ?? "")[..Math.Min(12, _hex?.Length ?? 0)]);

    /// <summary>All 64 digits.</summary>
    public override string ToString() => _hex ?? "";
}
