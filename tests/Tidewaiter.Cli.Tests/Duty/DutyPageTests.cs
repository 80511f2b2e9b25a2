using System.Text.RegularExpressions;

namespace Tidewaiter.Cli.Tests.Duty;

public sealed class DutyPageTests
{
    private const string Announcement = "us.statements.2025-10-10.plus-100";

    [Theory]
    [InlineData("duty-toy", "9503.00.0073 --origin CN --date 2025-11-01 --value 10000")]
    [InlineData("duty-toy-without-value", "9503.00.0073 --origin CN --date 2025-11-01")]
    [InlineData("duty-announced", "9503.00.0073 --origin CN --date 2025-11-01 --value 10000 --assume " + Announcement)]
    [InlineData("duty-scenario", "9503.00.0073 --origin CN --date 2025-11-01 --assume scenarios.no-surcharge")]
    [InlineData("duty-nothing-changes", "9503.00.0073 --origin CN --date 2025-11-01 --assume us.statements.2025-10-10.only-words")]
    [InlineData("duty-steel-part", "7308.90.95 --origin DE --date 2025-03-01 --value 1000 --fact steel_content_share=0.25 --qty 500kg")]
    [InlineData("duty-needs-a-fact", "9202.90.60 --origin DE --date 2025-03-01")]
    [InlineData("duty-range", "9202.90.60 --origin DE --date 2025-03-01 --fact has_strings=yes --range")]
    [InlineData("duty-needs-a-quantity", "0102.29.40 --origin DE --date 2025-03-01 --value 1000")]
    [InlineData("duty-specific", "0102.29.40 --origin DE --date 2025-03-01 --value 1000 --qty 500kg")]
    [InlineData("duty-not-on-file", "8471.30.01 --origin DE --date 2025-03-01")]
    [InlineData("duty-base-rate", "8471.30.01 --origin DE --date 2025-03-01 --base-rate 5%")]
    [InlineData("duty-claimed", "9503.00.0073 --origin CN --date 2025-11-01 --claim 9903.90.02")]
    [InlineData("duty-past-the-horizon", "9503.00.0073 --origin CN --date 2026-02-05")]
    [InlineData("duty-known-then", "9503.00.0073 --origin CN --date 2025-05-01 --known-at 2025-02-01")]
    [InlineData("duty-not-read", "9503.00.0073 --origin CN --date 2025-03-01 --export-country VN")]
    [InlineData("duty-explained", "9503.00.0073 --origin CN --date 2025-11-01 --explain")]
    public void An_answer_reads_as_expected(string name, string line) => Snapshot.Matches(name, Ran.With(["duty", .. line.Split(' ')]).ToSnapshot());

    [Fact]
    public void A_house_record_stands_beside_the_books_own_answer() => Snapshot.Matches(
        "duty-house",
        Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--value", "10000", "--house", Path.Combine(Folders.Tests, "MadeUp", "house.yaml")).ToSnapshot());

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var ran = Ran.Run(["duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--value", "10000", "--assume", Announcement], [], width);

        Assert.All(ran.Out.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Colours_add_nothing_but_colour()
    {
        string[] args = ["duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--value", "10000"];
        var plain = Ran.Run(args, []).Out;
        var coloured = Ran.Run(args, [], colours: true).Out;

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains('\u001b', coloured);
        var bare = Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.Equal(Lines(plain), Lines(bare));
    }

    [Fact]
    public void An_assumption_is_never_called_law()
    {
        var ran = Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--assume", Announcement);

        Assert.Contains("announced, never law: Another 100 percent on goods of China", ran.Out, StringComparison.Ordinal);
        Assert.Equal(0, ran.ExitCode);
    }

    private static List<string> Lines(string text) => [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd())];
}
