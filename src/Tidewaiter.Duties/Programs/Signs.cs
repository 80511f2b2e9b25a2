namespace Tidewaiter.Duties;

/// <summary>A row of signs, each 0 to 3, as a short string: equal rows are equal keys.</summary>
internal static class Signs
{
    private const int PerChar = 8;

    public static string Of(ReadOnlySpan<byte> signs)
    {
        Span<char> packed = stackalloc char[(signs.Length + PerChar - 1) / PerChar];
        packed.Clear();
        for (var i = 0; i < signs.Length; i++)
        {
            packed[i / PerChar] |= (char)(signs[i] << 2 * (i % PerChar));
        }

        return packed.ToString();
    }

    public static int At(string signs, int index) => signs[index / PerChar] >> 2 * (index % PerChar) & 3;
}
