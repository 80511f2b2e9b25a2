using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

/// <summary>Where the words of a heading and the book differ about what it yields to, with the reason: <c>tests/corpus/golden/hts-2026-rev-10-explained.csv</c>.</summary>
/// <remarks>A row is about every heading of its second column with every heading of its third; <c>text</c> says what only the words have, <c>book</c> what only the book has.</remarks>
internal static class ExplainedExceptions
{
    public const string File = "hts-2026-rev-10-explained.csv";

    /// <summary>The pairs that only the words have, or only the book.</summary>
    public static ImmutableSortedSet<string> Read(string only) =>
    [
        .. from row in System.IO.File.ReadLines(Golden.Find(File)).Skip(1)
           let cells = row.Split(',')
           where cells[0] == only && HasReason(row, cells)
           from heading in cells[1].Split(' ')
           from other in cells[2].Split(' ')
           select Print(heading, other),
    ];

    /// <summary>A pair as it is compared: the heading, and the one that it yields to.</summary>
    public static string Print(string heading, string other) => $"{heading} yields to {other}";

    private static bool HasReason(string row, string[] cells)
    {
        Assert.True(cells is [_, _, _, { Length: > 0 }], $"'{row}' is not only,headings,yield_to,why.");
        return true;
    }
}
