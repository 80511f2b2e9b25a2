using System.Security.Cryptography;

namespace Tidewaiter.Parties;

/// <summary>The SHA-256 of a content: equal content, equal hash.</summary>
public readonly record struct ContentHash
{
    private readonly string? _hex;

    private ContentHash(string hex) => _hex = hex;

    /// <summary>The hash before the first entry of a log: of nothing.</summary>
    public static ContentHash Nothing { get; } = Of([]);

    /// <summary>Hashes bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Reads 64 hexadecimal digits in lower case.</summary>
    public static bool TryParse(string? text, out ContentHash hash)
    {
        hash = default;
        if (text is not { Length: 64 } || !text.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f'))
        {
            return false;
        }

        hash = new ContentHash(text);
        return true;
    }

    /// <summary>The 64 digits.</summary>
    public override string ToString() => _hex ?? "";
}
