using System.Text;
using System.Text.Json;

namespace Tidewaiter.Law.Compiler.Tests.Feeds;

/// <summary>Captured documents, read beside the law of this repository.</summary>
public sealed class DocumentReaderTest
{
    private static readonly DocumentReader Reader = new(Testing.LawFolder.Compile());

    [Fact]
    public void A_notice_is_known_when_it_could_be_inspected()
    {
        var item = One(Notice(("publication_date", "2026-11-12"), ("public_inspection_issue_date", "2026-11-10"), ("abstract", "9903.88.03 and 8471.30.01"))).Item;
        Assert.Equal(("us.fr-2026-24680", "2026-11-10", "FR Doc. 2026-24680"), ($"{item.Id}", $"{item.KnownDate}", $"{item.Source.Cited}"));
        Assert.Equal(["9903.88.03"], item.Mentions.Headings.Select(code => code.ToString()));
        Assert.Equal(["8471.30.01"], item.Mentions.Goods.Select(code => code.ToString()));
    }

    [Fact]
    public void What_the_book_has_read_is_told_by_citation_number_or_order()
    {
        Assert.Equal("us.90-fr-48320", $"{One(Notice(("publication_date", "2025-10-20"), ("document_number", "2025-19568"))).Read?.Id}");
        Assert.Equal("us.84-fr-20459", $"{One(Notice(("publication_date", "2019-05-09"), ("citation", "84 FR 20459"))).Read?.Id}");
        Assert.Equal("us.eo-14389", $"{One(Notice(("publication_date", "2026-02-25"), ("executive_order_number", "14389"))).Read?.Id}");
        Assert.Equal("us.csms-67834313", $"{One("CSMS # 67834313 - 02/22/2026 06:00 PM EST\nText").Read?.Id}");
        Assert.Null(One(Notice(("publication_date", "2026-11-12"))).Read);
    }

    [Fact]
    public void Another_document_on_the_same_page_is_another() =>
        Assert.Null(One(Notice(("publication_date", "2025-10-20"), ("citation", "90 FR 48320"))).Read);

    [Fact]
    public void A_text_that_only_cites_a_message_is_none() =>
        Assert.Equal(PullDiagnostics.Unknown, Read(new string('x', 2000) + " see CSMS # 67834313 of 02/22/2026", null).Problems.Single().Message.ToString());

    [Theory]
    [InlineData("CSMS # 79912345 \u2013 GUIDANCE: Something new\nCargo Systems Messaging Service 11/09/2026 04:20 PM EST\nHeading 9903.88.03.")]
    [InlineData("<html><body><h1>CSMS # 79912345 &ndash; GUIDANCE: Something new</h1>\n<p>11/09/2026</p><p>Heading 9903.88.03.</p></body></html>")]
    [InlineData("[external] CSMS # 79912345 \u2013 GUIDANCE: Something new\n11/09/2026, for 9903.88.03")]
    public void A_message_is_read_from_text_or_page(string text)
    {
        var item = One(text).Item;
        Assert.Equal(("us.csms-79912345", "2026-11-09"), ($"{item.Id}", $"{item.KnownDate}"));
        Assert.Contains("Something new", item.Source.Title.ToString(), StringComparison.Ordinal);
        Assert.Equal(["9903.88.03"], item.Mentions.Headings.Select(code => code.ToString()));
    }

    [Theory]
    [InlineData("{\"document_number\":\"2026-1\"}", "This document does not say when it became public. Say it with --known DATE.")]
    [InlineData("{\"document_number\":\"../1\",\"publication_date\":\"2026-01-01\"}", "This document of the Federal Register has no 'document_number'. Save what the API gives for the document, with all its fields.")]
    [InlineData("{\"results\":[7]}", "This document of the Federal Register has no 'document_number'. Save what the API gives for the document, with all its fields.")]
    [InlineData("[{\"htsno\":\"\"}]", "This tariff export has no tariff line. Export the whole schedule, or a range of headings, and save it as it comes.")]
    [InlineData("HTS Number,Indent\n\"0101,", "This tariff export has no tariff line. Export the whole schedule, or a range of headings, and save it as it comes.")]
    [InlineData("{\n\"document_number\":", "This begins like JSON and is not: look at line 2. Capture the document again, whole.")]
    [InlineData("{}", PullDiagnostics.Unknown)]
    [InlineData("", PullDiagnostics.Unknown)]
    public void What_cannot_be_read_says_what_to_do(string text, string expected)
    {
        var (items, problems) = Read(text, null);
        Assert.Empty(items);
        Assert.Equal([$"file: TW9001: {expected}"], problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_document_larger_than_any_is_refused()
    {
        var (items, problems) = Reader.Read(new CapturedDocument(new Words("file"), new byte[DocumentReader.SizeLimit + 1]));
        Assert.Empty(items);
        Assert.Equal("This is larger than 67,108,864 bytes, which no document of these feeds is. Name the document itself.", problems.Single().Message.ToString());
    }

    internal static string Notice(params (string Key, string Value)[] fields) =>
        JsonSerializer.Serialize(fields.Append(("document_number", "2026-24680")).DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    private static PulledItem One(string text)
    {
        var (items, problems) = Read(text, null);
        Assert.Empty(problems);
        return Assert.Single(items);
    }

    private static (System.Collections.Immutable.ImmutableArray<PulledItem> Items, System.Collections.Immutable.ImmutableArray<Problem> Problems) Read(string text, EventDate? known) =>
        Reader.Read(new CapturedDocument(new Words("file"), Encoding.UTF8.GetBytes(text)) { Known = known });
}
