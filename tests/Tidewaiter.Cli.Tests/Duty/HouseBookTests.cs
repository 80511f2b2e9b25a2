namespace Tidewaiter.Cli.Tests.Duty;

public sealed class HouseBookTests
{
    [Theory]
    [InlineData("title: Ours\nauthor: Desk\nsteps: []\n", "ours.yaml:1: TW1003: The key 'signed' is missing; add it.")]
    [InlineData("title: Ours\nsigned: 2025-10-01\nsteps: []\n", "ours.yaml:1: TW1003: The key 'author' is missing; add it.")]
    [InlineData("title: Ours\nauthor: Desk\nsigned: soon\nsteps: []\n", "ours.yaml:3: TW1005: 'soon' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.")]
    [InlineData("title: [\n", "ours.yaml:2: TW1001: ")]
    [InlineData(
        "title: Ours\nauthor: Desk\nsigned: 2025-10-01\nsteps:\n  - lay: { on: us.duties.nothing, from: 2025-02-01, add: 5 % }\n",
        "ours.yaml:5: TW1007: There is no measure or provision 'us.duties.nothing' in the law folder. Add it, or correct the id.")]
    public void A_record_that_cannot_be_laid_is_refused(string yaml, string expected)
    {
        var ran = Ask(yaml);

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith(expected, ran.Error, StringComparison.Ordinal);
        Assert.Equal("", ran.Out);
    }

    [Fact]
    public void The_books_own_answer_is_a_branch()
    {
        var ran = Ask("title: Ours\nauthor: Desk\nsigned: 2025-10-01\nsteps:\n  - drop: us.duties.surcharge#9903.90.01@us.order-2/2025-04-01\n");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("\"total_ad_valorem\":0.1,", ran.Out, StringComparison.Ordinal);
        Assert.Contains("{\"name\":\"book\",\"assumed\":[],\"total_ad_valorem\":0.2,\"duty\":null}", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"assumed\":[\"house.ours\"]", ran.Out, StringComparison.Ordinal);
    }

    private static Ran Ask(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("tidewaiter-");
        var file = Path.Combine(folder.FullName, "ours.yaml");
        File.WriteAllText(file, yaml);
        var ran = Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--house", file, "--json");
        folder.Delete(recursive: true);
        return ran;
    }
}
