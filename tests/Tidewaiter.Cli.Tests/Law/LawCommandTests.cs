using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests.Law;

public sealed class LawCommandTests
{
    [Theory]
    [InlineData("law-show-measure", "show us.duties.surcharge --date 2025-05-01")]
    [InlineData("law-show-provision", "show us.duties.surcharge#9903.90.01 --date 2026-03-01 --known-at 2025-08-01")]
    [InlineData("law-show-instrument", "show us.order-2")]
    [InlineData("law-show-statement", "show us.statements.2025-10-10.plus-100")]
    [InlineData("law-show-statement-on-law", "show us.statements.2025-10-10.surcharge-goes-on")]
    [InlineData("law-show-scenario", "show scenarios.no-surcharge")]
    [InlineData("law-show-list", "show us.schedule.lines")]
    [InlineData("law-show-nothing", "show us.duties.nothing")]
    [InlineData("law-timeline", "timeline us.duties.surcharge#9903.90.01")]
    [InlineData("law-timeline-known-then", "timeline us.duties.surcharge#9903.90.01 --known-at 2025-02-01")]
    [InlineData("law-timeline-nothing", "timeline us.duties.nothing")]
    [InlineData("law-record", "timeline")]
    [InlineData("law-record-known-then", "timeline --known-at 2025-10-10")]
    [InlineData("law-record-half-known", "timeline --known-at 2025-03-02")]
    [InlineData("law-record-between", "timeline --from 2025-03-01 --to 2025-09-01")]
    [InlineData("law-record-actor", "timeline --actor president")]
    [InlineData("law-record-kind", "timeline --kind threat")]
    [InlineData("law-record-topic", "timeline --topic talks")]
    [InlineData("law-record-answers", "timeline --responds-to us.court")]
    [InlineData("law-record-answers-act", "timeline --responds-to us.duties.surcharge#9903.90.01@us.order-2/2025-04-01 --kind judgment")]
    [InlineData("law-record-none", "timeline --kind threat --topic talks")]
    [InlineData("law-record-json", "timeline --to 2025-03-01 --json")]
    [InlineData("law-record-json-said", "timeline --kind threat --json")]
    [InlineData("law-record-no-kind", "timeline --kind wish")]
    [InlineData("law-record-no-topic", "timeline --topic weather")]
    [InlineData("law-record-no-date", "timeline --from soon")]
    [InlineData("law-record-no-such", "timeline --responds-to us.order-9")]
    [InlineData("law-record-beside-id", "timeline us.duties.surcharge --topic talks")]
    [InlineData("law-diff", "diff --from 2025-02-15 --to 2025-03-15")]
    [InlineData("law-diff-one", "diff --from 2025-01-01 --to 2025-03-15 us.duties.strings")]
    [InlineData("law-diff-assumed", "diff --assume us.statements.2025-10-10.plus-100")]
    [InlineData("law-diff-same", "diff --from 2025-03-15 --to 2025-03-16")]
    [InlineData("law-diff-what", "diff")]
    public void A_record_reads_as_expected(string name, string line) => Snapshot.Matches(name, Ran.With(["law", .. line.Split(' ')]).ToSnapshot());

    [Fact]
    public void Verifying_counts_what_it_has_checked() =>
        Snapshot.Matches("law-verify", Ran.With("law", "verify", "--law", TestBook.Law.FullName).ToSnapshot());

    [Fact]
    public void A_case_that_does_not_hold_says_where_and_how()
    {
        using var law = new Copy();
        law.Replace("us/duties/surcharge.test.yaml", "expect: { total: 20 % }", "expect: { total: 30 % }");

        Snapshot.Matches("law-verify-failing", Ran.With("law", "verify", "--law", law.Folder.FullName).ToSnapshot());
    }

    [Fact]
    public void Acts_that_no_case_witnesses_are_listed() =>
        Snapshot.Matches("law-coverage", Ran.With("law", "coverage", "--law", TestBook.Law.FullName).ToSnapshot());

    [Fact]
    public void Building_writes_a_book_that_opens()
    {
        using var law = new Copy();
        var file = new FileInfo(Path.Combine(law.Folder.FullName, "..", "out", "new.twbook"));

        var ran = Ran.With("law", "build", "--law", law.Folder.FullName, "--out", file.FullName);

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(TestBook.Book.Hash, BookStore.Open(file, RoomTerms.Catalog).Hash);
    }

    [Fact]
    public void A_problem_in_the_law_is_printed_as_an_editor_follows_it()
    {
        using var law = new Copy();
        law.Replace("us/duties/strings.yaml", "add: 5 %", "add: five");

        var ran = Ran.With("law", "build", "--law", law.Folder.FullName, "--out", Path.Combine(law.Folder.FullName, "..", "never"));

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("law/us/duties/strings.yaml:6: TW1005: ", ran.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 problem in the law.\n", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(law.Folder.FullName, "..", "never")));
    }

    [Fact]
    public void Two_books_can_be_compared()
    {
        using var law = new Copy();
        law.Replace("us/duties/strings.yaml", "add: 5 %", "add: 6 %");
        var other = Path.Combine(law.Folder.FullName, "..", "other.twbook");
        Assert.Equal(0, Ran.With("law", "build", "--law", law.Folder.FullName, "--out", other).ExitCode);

        Snapshot.Matches("law-diff-books", Ran.With("law", "diff", "--with", other).ToSnapshot());
    }

    /// <summary>The test law, to be spoilt.</summary>
    private sealed class Copy : IDisposable
    {
        private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("tidewaiter-");

        public Copy()
        {
            foreach (var file in TestBook.Law.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(Folder.FullName, Path.GetRelativePath(TestBook.Law.FullName, file.FullName));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                file.CopyTo(to);
            }
        }

        public DirectoryInfo Folder => new(Path.Combine(_temporary.FullName, "law"));

        public void Replace(string path, string text, string with)
        {
            var file = Path.Combine(Folder.FullName, path);
            File.WriteAllText(file, File.ReadAllText(file).Replace(text, with, StringComparison.Ordinal));
        }

        public void Dispose() => _temporary.Delete(recursive: true);
    }
}
