using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tidewaiter.Law;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>What section 301 charges on each statistical line of China is what the footnotes of HTS 2026 Revision 10 point at, where its export lies beside the repository.</summary>
/// <remarks><c>tests/corpus/golden/footnotes-explained.csv</c> names the lines of which the note says something else, with the reason; it is exact.</remarks>
public sealed partial class FootnotesTest(ITestOutputHelper output)
{
    private const string Measures = "us.duties.s301-china.";

    // A footnote that says so holds for the rows alone that carry it too.
    private const string InPart = "certain goods of this rate line";

    private static readonly EventDate Day = EventDate.Parse("2026-06-08");
    private static readonly HashSet<string> Charging = FindCharging();

    [Fact]
    public void Section_301_charges_what_the_footnotes_point_at()
    {
        if (Checkout.Shared("data/us/hts/usitc-json/2026_rev_10.json.gz", output) is not { } export)
        {
            return;
        }

        var footnotes = ReadFootnotes(export);
        var numbers = footnotes.Keys.Where(code => code.Length == 10).Order().Select(code => (Code: code, Charged: Charged(code), Pointed: Pointed(code, footnotes))).ToList();
        var differing = numbers.Where(number => !number.Charged.SetEquals(number.Pointed)).ToLookup(number => number.Code.Legal.ToString());
        var explained = File.ReadLines(Path.Combine(Checkout.Folder("tests/corpus/golden").FullName, "footnotes-explained.csv")).Skip(1).Select(row => row.Split(',')).ToList();
        output.WriteLine(
            $"{numbers.Count} statistical lines, {numbers.Count(number => number.Charged.Count > 0)} charged; {differing.Sum(line => line.Count())} under {differing.Count} legal lines differ.");
        Assert.All(explained, row => Assert.True(row is [_, { Length: > 0 }], string.Join(',', row)));
        Assert.Empty(differing.Where(line => !explained.Exists(row => row[0] == line.Key)).SelectMany(line => line)
            .Select(number => $"{number.Code}: {string.Join(' ', number.Charged)} charged, {string.Join(' ', number.Pointed)} pointed at"));
        Assert.Empty(explained.Where(row => !differing.Contains(row[0])).Select(row => row[0] + " does not differ: take it out."));
    }

    private static HashSet<string> Charged(HtsCode code) =>
    [
        .. BookFixture.Desk.Answer(new DutyQuestion(default, code, CountryCode.Parse("CN"), Day)).Layers.Select(layer => layer.Heading.ToString()).Where(Charging.Contains),
    ];

    private static HashSet<string> Pointed(HtsCode code, Dictionary<HtsCode, string> footnotes)
    {
        var (line, own) = (footnotes.GetValueOrDefault(code.Legal, ""), footnotes[code]);
        var text = line.Contains(InPart, StringComparison.Ordinal) && !own.Contains(InPart, StringComparison.Ordinal) ? own : $"{line} {own}";
        return [.. Heading().Matches(text).Select(found => found.Value).Where(Charging.Contains)];
    }

    private static Dictionary<HtsCode, string> ReadFootnotes(FileInfo export)
    {
        using var unpacked = new GZipStream(export.OpenRead(), CompressionMode.Decompress);
        using var rows = JsonDocument.Parse(unpacked);
        return rows.RootElement.EnumerateArray()
            .Where(row => HtsCode.TryParse(row.GetProperty("htsno").GetString(), out var code) && code.Length >= 8 && code.Chapter.CompareTo(HtsCode.Parse("97")) <= 0)
            .ToDictionary(
                row => HtsCode.Parse(row.GetProperty("htsno").GetString()!),
                row => row.GetProperty("footnotes") is { ValueKind: JsonValueKind.Array } notes ? string.Join(' ', notes.EnumerateArray().Select(note => note.GetProperty("value").GetString())) : "");
    }

    private static HashSet<string> FindCharging()
    {
        var (view, at) = (View.Open(BookFixture.Book), BookFixture.Desk.Authority.AsOf(Day));
        return
        [
            .. view.Measures.Where(measure => measure.Id.ToString().StartsWith(Measures, StringComparison.Ordinal))
                .SelectMany(measure => measure.Provisions)
                .Select(provision => view.StateOf(provision, at))
                .Where(state => state.IsLaw && state.Find<ChargeTerm>() is { Charges: true })
                .Select(state => state.Find<NumberTerm>()?.Number?.ToString() ?? state.Provision.Id.Key.ToString()),
        ];
    }

    [GeneratedRegex(@"9903\.\d\d\.\d\d")]
    private static partial Regex Heading();
}
