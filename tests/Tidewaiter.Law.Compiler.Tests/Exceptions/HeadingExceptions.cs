using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

/// <summary>The headings of chapter 99 that another heading excepts in its own words ("except as provided for in headings …"), as HTS 2026 Revision 10 prints them.</summary>
/// <remarks>Codes alone: <c>tests/corpus/golden/hts-2026-rev-10-exceptions.csv</c> has a row for each heading of subchapter III that has a rate, and what it excepts.</remarks>
internal static partial class HeadingExceptions
{
    public const string File = "hts-2026-rev-10-exceptions.csv";

    private const string Subchapter = "9903";

    /// <summary>The committed table.</summary>
    public static ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Read() =>
        System.IO.File.ReadLines(Golden.Find(File)).Skip(1).Select(row => row.Split(',')).ToImmutableSortedDictionary(
            cells => cells[0], cells => cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableSortedSet());

    /// <summary>The same from the export itself, a gzipped JSON list of rows.</summary>
    public static ImmutableSortedDictionary<string, ImmutableSortedSet<string>> ReadExport(string file)
    {
        using var unpacked = new GZipStream(System.IO.File.OpenRead(file), CompressionMode.Decompress);
        using var rows = JsonDocument.Parse(unpacked);
        var texts = rows.RootElement.EnumerateArray()
            .Select(row => (Heading: row.GetProperty("htsno").GetString()!, Text: row.GetProperty("description").GetString()!))
            .Where(row => row.Heading.StartsWith(Subchapter, StringComparison.Ordinal) && row.Heading.Length == "9903.00.00".Length)
            .ToList();
        var headings = texts.Select(row => row.Heading).ToImmutableSortedSet(StringComparer.Ordinal);
        return texts.ToImmutableSortedDictionary(row => row.Heading, row => Excepted(row.Text, headings));
    }

    private static ImmutableSortedSet<string> Excepted(string text, ImmutableSortedSet<string> headings) =>
    [
        .. from exception in Exception().Matches(Tag().Replace(text, ""))
           from one in Named().Matches(exception.Groups["list"].Value)
           let first = one.Groups["first"].Value
           let last = one.Groups["last"] is { Success: true, Value: var to } ? to : first
           from heading in first == last ? [first] : headings.Where(heading => string.CompareOrdinal(first, heading) <= 0 && string.CompareOrdinal(heading, last) <= 0)
           select heading,
    ];

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    // "in headings", "inheadings", "described in" and the codes at once; a list goes on over commas, "and", "or" and "heading".
    [GeneratedRegex(
        @"except(?: as)? (?:provided(?: for)?|for (?:products|goods|articles) described) in\s*(?:sub)?(?:headings?)?\s*(?<list>9903\.\d\d\.\d\d(?:(?:\s*[-–]\s*|(?:,|\s|and|or|headings?)+)9903\.\d\d\.\d\d)*)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Exception();

    [GeneratedRegex(@"(?<first>9903\.\d\d\.\d\d)(?:\s*[-–]\s*(?<last>9903\.\d\d\.\d\d))?")]
    private static partial Regex Named();
}
