using System.Text;
using System.Text.Json;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests.License;

/// <summary><c>license</c> against the law of this repository: the made-up law of these tests controls no exports.</summary>
public sealed class LicenseCommandTests
{
    private static readonly string[] Civil = ["--fact", "end_use=civil", "--fact", "other_agency=none", "--fact", "red_flag=none", "--party", "role=end user,name=Someone,lists=none,screening=S-17"];

    private static readonly Lazy<FileInfo> RealLaw = new(() =>
    {
        var file = new FileInfo(Path.Combine(Directory.CreateTempSubdirectory("tidewaiter-").FullName, "law.twbook"));
        LawCompiler.Write(LawCompiler.Compile(new DirectoryInfo(Path.Combine(Folders.Root, "law")), RoomTerms.Catalog), file, RoomTerms.Catalog);
        return file;
    });

    [Theory]
    [InlineData("license-exception", "--item 3A001.a.2 --from US --to BR --origin US --date 2026-08-01 --classification maker --approver counsel", true)]
    [InlineData("license-incomplete", "--item 3A001.b.2 --from US --to KR --origin US --date 2026-08-01", false)]
    [InlineData("license-not-enforced", "--item 3A090.a --from US --to DE --origin US --date 2026-08-01", true)]
    [InlineData("license-both", "--item EAR99 --cn-item 1C905.a.4 --from CN --to US --origin CN --date 2026-11-12", true)]
    public void A_determination_reads_as_expected(string name, string line, bool civil) =>
        Snapshot.Matches(name, Tidy(Run([.. line.Split(' '), .. civil ? Civil : []])));

    [Theory]
    [InlineData("license-find-lithography", "lithography")]
    [InlineData("license-find-dysprosium", "dysprosium")]
    [InlineData("license-find-both-sides", "3A001")]
    [InlineData("license-find-nothing", "zeppelin")]
    public void Items_of_both_lists_are_found(string name, string words) => Snapshot.Matches(name, Tidy(Run("find", words)));

    [Fact]
    public void The_record_keeps_who_said_what_on_which_law()
    {
        using var json = JsonDocument.Parse(Run(["--item", "3A001.a.2", "--from", "US", "--to", "BR", "--origin", "US", "--date", "2026-08-01", "--red-flag", "cash offered=explained", "--json", .. Civil]).Out);
        var (root, record) = (json.RootElement, json.RootElement.GetProperty("record"));

        Assert.Equal("exception_available", root.GetProperty("outcome").GetString());
        Assert.Equal("C36", root.GetProperty("authorities")[0].GetProperty("filed_as").GetString());
        Assert.Equal(["classification", "approver"], record.GetProperty("not_recorded").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("S-17", record.GetProperty("question").GetProperty("parties")[0].GetProperty("screening").GetString());
        Assert.Equal("explained", record.GetProperty("question").GetProperty("red_flags")[0].GetProperty("resolution").GetString());
        Assert.Equal(64, record.GetProperty("question_sha256").GetString()!.Length);
        Assert.Equal(64, root.GetProperty("law").GetProperty("book").GetString()!.Length);
        Assert.NotEmpty(root.GetProperty("not_checked").EnumerateArray());
    }

    [Fact]
    public void A_batch_answers_every_line_and_a_bad_one_with_its_problems()
    {
        var lines = "{\"id\":1,\"item\":\"3A001\",\"to\":\"DE\",\"date\":\"2026-08-01\"}\nnot json\n{\"id\":\"b\",\"item\":\"3Z\",\"date\":\"2026-08-01\"}\n";

        var ran = Cli.Tests.Ran.Run(["license", "--batch", "-", "--json"], Encoding.UTF8.GetBytes(lines), book: RealLaw.Value);

        var answers = ran.Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(1, answers[0].GetProperty("id").GetInt32());
        Assert.Equal("incomplete", answers[0].GetProperty("outcome").GetString());
        Assert.Equal("TW2001", answers[1].GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal("TW2005", answers[2].GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("--item 3A001", "A question needs --item or --cn-item, --from, --to and --date, or --batch with a file of questions. Add --date DATE.")]
    [InlineData("--batch - --item 3A001", "--item belongs to a single question. With --batch, write it into the lines of the file.")]
    [InlineData("--batch nowhere.jsonl", "There is no file 'nowhere.jsonl'. Name a file of JSON lines, or - to read them from the input.")]
    [InlineData("--item 3A001 --date 2026-08-01 --fact civil", "'civil' is not a pair. Write --fact name=value.")]
    public void What_cannot_be_run_says_so(string line, string says)
    {
        var ran = Run(line.Split(' '));

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith(says, ran.Error, StringComparison.Ordinal);
    }

    private static Ran Run(params string[] args) => Cli.Tests.Ran.Run(["license", .. args], [], width: 110, book: RealLaw.Value);

    // The hash of the book moves with every change of the law.
    private static string Tidy(Ran ran) =>
        System.Text.RegularExpressions.Regex.Replace($"{ran.Out}{ran.Error}exit {ran.ExitCode}\n", "(?<=Law book +)[0-9a-f]{12}", "{book}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
