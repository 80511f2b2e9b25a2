namespace Tidewaiter.Parties.Tests.Ownership.Closure;

/// <summary>A graph as one would draw it: <c>0 50 1, 1 25-50 2</c>, an owner, a share and what is owned.</summary>
internal static class Drawn
{
    public static OwnershipGraph Graph(int parties, string stakes) => OwnershipGraph.Of(parties, Rows(stakes));

    public static StakeRow[] Rows(string stakes) =>
    [
        .. stakes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text =>
        {
            var words = text.Split(' ');
            var source = words.Length > 3 ? words[3][0] : 0;
            return new StakeRow(int.Parse(words[0]), int.Parse(words[^(words.Length > 3 ? 2 : 1)]), source, Range(words[1]));
        }),
    ];

    public static ShareRange Range(string text) => text == "?" ? ShareRange.Unknown
        : ShareRange.TryParse(text, out var range) ? range
        : throw new FormatException(text);
}
