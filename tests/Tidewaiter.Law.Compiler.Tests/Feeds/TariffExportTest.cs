using System.IO.Compression;
using System.Text;

namespace Tidewaiter.Law.Compiler.Tests.Feeds;

/// <summary>Exports of the schedule against the schedule of this repository.</summary>
public sealed class TariffExportTest(ITestOutputHelper output)
{
    private static readonly DocumentReader Reader = new(Testing.LawFolder.Compile());

    [Fact]
    public void A_rate_spelt_another_way_is_the_same() => Assert.Empty(Differences(
        """[ { "htsno": "8507.60.00", "general": "3.4% <u></u>", "special": "Free (A,AU,BH,CL, CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)", "other": "40%" } ]""", "general"));

    [Fact]
    public void Another_rate_is_a_difference() => Assert.Equal(
        ["8507.60.00: 3.4 % | 4.4 %"], Differences("""[ { "htsno": "8507.60.00", "general": "4.4%", "other": "40%" } ]""", "general"));

    [Fact]
    public void A_line_that_is_not_on_file_is_new() => Assert.Equal(
        ["8507.60.99:  | Free"], Differences("""[ { "htsno": "8507.60.99", "general": "Free", "other": "Free" } ]""", "new"));

    [Fact]
    public void A_line_between_the_first_and_the_last_that_is_missing_is_gone() => Assert.Equal(
        ["8471.41.01: on file | ", "8471.41.0110: on file | ", "8471.41.0150: on file | "],
        Differences("""[ { "htsno": "8471.30.01", "general": "Free", "other": "35%" }, { "htsno": "8471.49.00", "general": "Free", "other": "35%" } ]""", "gone").Where(one => one.StartsWith("8471.41", StringComparison.Ordinal)));

    [Fact]
    public void A_new_heading_beside_those_of_the_book_is_told() => Assert.Equal(
        ["9903.88.98:  | Free"], Differences("""[ { "htsno": "9903.88.98", "general": "Free" }, { "htsno": "9903.88.03", "general": "x" }, { "htsno": "9902.01.01", "general": "Free" } ]""", "heading"));

    /// <summary>The lines of the last whole export on file and the two odd ones: nothing of chapters 1 to 98 differs from the book.</summary>
    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("usitc-json/2026_rev_10.json.gz", "2026-06-05", 23_568)]
    [InlineData("usitc-json/2026_rev_9.json.gz", "2026-05-28", 23_568)]
    [InlineData("usitc-json/2026_rev_5.json.gz", "2026-04-06", 23_568)]
    public void An_export_as_published_says_what_the_book_says(string file, string known, int lines)
    {
        if (Golden.FindShared("data/us/hts/" + file, output) is not { } path)
        {
            return;
        }

        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var report = Read(reader.ReadToEnd(), known);
        Assert.Equal(lines, report.Lines);
        Assert.Empty(report.Differences.Where(one => one.What.ToString() != "heading"));
    }

    private static IEnumerable<string> Differences(string json, string what) =>
        Read(json, "2026-06-05").Differences.Where(one => one.What.ToString() == what).Select(one => $"{one.Code}: {one.Book} | {one.Export}");

    private static ScheduleReport Read(string text, string known)
    {
        var (items, problems) = Reader.Read(new CapturedDocument(new Words("export"), Encoding.UTF8.GetBytes(text)) { Known = EventDate.Parse(known) });
        Assert.Empty(problems);
        return Assert.Single(items).Report!;
    }
}
