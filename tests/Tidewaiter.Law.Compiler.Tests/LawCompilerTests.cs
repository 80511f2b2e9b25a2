using Tidewaiter.Testing;

namespace Tidewaiter.Law.Compiler.Tests;

/// <summary>From a folder to a book and back.</summary>
public sealed class LawCompilerTests : IDisposable
{
    private readonly TinyLaw _law = new TinyLaw()
        .File("us/sets/allies.csv", "country,op,from,to,by,at,role\nGB,+,2025-01-01,,us.known-2025-01-10,,\n")
        .File("us/duties/goods.csv", "#defaults from=2025-02-01 by=us.known-2025-01-10 at=Annex I\ncode,op,from,to,by,at,role\n8471,,,,,,\n8471.30,-,,,,,described\n")
        .File("us/schedule/lines.csv", "code,op,from,to,by,unit,general,special,column_2,label\n8471.30.01,+,2020-01-01,,us.known-2019-12-31,No.,Free,,35%,laptops\n")
        .File("deviations.yaml", "- { id: one, title: Two texts, sources: [a, b], chosen: a, because: it is the text }\n")
        .File("corrections.yaml", "- { id: one, title: Wrong rate, since: 2026-01-01, was: 10 %, is: 20 % }\n")
        .File("known-gaps.yaml", "- { id: quota, kind: charge, title: Quotas are not modelled, since: 2026-10-10 }\n")
        .File(
            "us/statements/2025-10-10.yaml",
            "more: { said: 2025-10-10, speaker: President, title: More, source: a post, drafts: { us.duties.tiny: [ { from: 2025-11-01, add: 100 % } ] } }\n")
        .File("scenarios/later.yaml", "title: Later\nsteps: [ { redate: { act: us.duties.tiny#9901@us.known-2025-01-10, from: 2025-03-01 } } ]\n")
        .Measure("goods: goods.csv\norigin: [all, -us.sets.allies]\nprovisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }");

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_book_reads_back_as_it_was_compiled()
    {
        var compilation = _law.Compile();
        Assert.Empty(compilation.Problems);
        var file = new FileInfo(Path.Combine(_law.Folder.Parent!.FullName, "law.twbook"));
        LawCompiler.Write(compilation, file, RoomTerms.Catalog);
        var opened = BookStore.Open(file, RoomTerms.Catalog);
        Assert.Equal(compilation.Book!.Hash, opened.Hash);
        Assert.Equal(BookDump.Of(compilation.Book), BookDump.Of(opened));
    }

    [Fact]
    public void The_dump_tells_every_record()
    {
        var dump = BookDump.Of(_law.Book()).ToString();
        Assert.Contains("measure us.duties.tiny: Duty, Tiny, none, clock entered", dump, StringComparison.Ordinal);
        Assert.Contains("  provision 9901:  [goods", dump.Replace("us.duties.goods; all", "goods", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("    act us.duties.tiny#9901@us.known-2025-01-10/2025-02-01: ", dump, StringComparison.Ordinal);
        Assert.Contains("statement us.statements.2025-10-10.more: 2025-10-10", dump, StringComparison.Ordinal);
        Assert.Contains("scenario scenarios.later: ", dump, StringComparison.Ordinal);
        Assert.Contains("gap quota: Charge", dump, StringComparison.Ordinal);
        Assert.Contains("list us.duties.goods: 2 rows", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_law_gives_equal_bytes_wherever_it_stands()
    {
        var first = _law.Compile().Bytes;
        var copy = Directory.CreateTempSubdirectory("tidewaiter-copy-");
        try
        {
            var law = copy.CreateSubdirectory("statutes");
            foreach (var source in _law.Folder.EnumerateFiles("*", SearchOption.AllDirectories).Reverse())
            {
                var target = new FileInfo(Path.Combine(law.FullName, Path.GetRelativePath(_law.Folder.FullName, source.FullName)));
                target.Directory!.Create();
                source.CopyTo(target.FullName);
            }

            File.WriteAllText(Path.Combine(law.FullName, "README.md"), "Notes change no law.");
            Assert.True(first.Span.SequenceEqual(LawCompiler.Compile(law, RoomTerms.Catalog).Bytes.Span));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    [Fact]
    public void Layout_and_comments_change_no_law()
    {
        var before = _law.Compile().Bytes;
        _law.File("us/duties/tiny.yaml", "# a comment\r\nkind:   duty\r\ntitle: 'Tiny'\r\nauthority: \"none\"\r\ngoods: goods.csv\r\norigin:\r\n  - all\r\n  - -us.sets.allies\r\n"
            + "provisions:\r\n  9901:\r\n    - by: us.known-2025-01-10\r\n      from: 2025-02-01\r\n      add: 10 %\r\n");
        Assert.True(before.Span.SequenceEqual(_law.Compile().Bytes.Span));
    }

    [Fact]
    public void A_book_is_not_written_while_something_is_wrong()
    {
        var compilation = _law.Measure("provisions: { 9901: [ { from: 2025-02-01, add: 10 % } ] }").Compile();
        var file = new FileInfo(Path.Combine(_law.Folder.Parent!.FullName, "law.twbook"));
        var refused = Assert.Throws<ProblemException>(() => LawCompiler.Write(compilation, file, RoomTerms.Catalog));
        Assert.Equal(compilation.Problems, refused.Problems);
        Assert.False(file.Exists);
        Assert.True(compilation.Bytes.IsEmpty);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem() => Assert.Equal(
        "nowhere: TW1003: There is no such folder. Name the folder that holds book.yaml.",
        LawCompiler.Compile(new DirectoryInfo(Path.Combine(_law.Folder.FullName, "nowhere")), RoomTerms.Catalog).Problems.Single().ToString());

    [Fact]
    public void Problems_come_by_file_and_line() => Assert.Equal(
        """
        law/us/duties/a.yaml:6: TW1005: 'soon' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.
        law/us/duties/a.yaml:10: TW1005: 'ten' cannot be read here; write a rate such as 12.5 %.
        law/us/duties/tiny.yaml:4: TW1007: There is no list or set 'us.duties.no-such' in the law folder. Add it, or correct the id.
        """.ReplaceLineEndings("\n"),
        _law.Measure("goods: no-such.csv\nprovisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }")
            .Measure(
                """
                provisions:
                  9901:
                    - from: soon
                      by: us.known-2025-01-10
                      add: 10 %
                  9902:
                    - { by: us.known-2025-01-10, from: 2025-02-01, add: ten }
                """,
                "us.duties.a")
            .Problems().ToString());

    [Fact]
    public void A_file_that_is_broken_does_not_make_others_look_broken() => Assert.Equal(
        "law/us/instruments/extra.yaml:2: TW1001: This is not YAML: While parsing a flow mapping, did not find expected ',' or '}'. Correct the indentation, quotes or brackets at this line.",
        _law.File("us/instruments/extra.yaml", "a: { b: 1").Problems().ToString());

    [Fact]
    public void A_row_of_a_list_is_told_with_its_file_and_line() => Assert.Equal(
        "law/us/duties/goods.csv:3: TW1007: There is no instrument 'us.nothing' in the law folder. Add it, or correct the id.",
        _law.File("us/duties/goods.csv", "code,op,from,to,by,at,role\n8471,+,,,us.known-2025-01-10,,\n0101,+,,,us.nothing,,\n").Problems().ToString());
}
