namespace Tidewaiter.Cli.Tests.Duty;

public sealed class DutyCommandTests
{
    [Theory]
    [InlineData(0, "duty 9503.00.0073 --origin CN --date 2025-11-01")]
    [InlineData(0, "duty 9202.90.60 --origin DE --date 2025-03-01")]
    [InlineData(0, "duty 8471.30.01 --origin DE --date 2025-03-01")]
    [InlineData(1, "duty 95 --origin CN --date 2025-11-01")]
    [InlineData(1, "duty 95 --origin CN --date 2025-11-01 --json")]
    [InlineData(1, "duty 9503.00.0073 --origin CN --date 2025-11-01 --assume nothing.like.it")]
    [InlineData(1, "duty 9503.00.0073 --origin CN --date 2025-11-01 --book no-such-book")]
    [InlineData(2, "")]
    [InlineData(2, "dutty")]
    [InlineData(2, "duty")]
    [InlineData(2, "duty 9503.00.0073 --origin CN")]
    [InlineData(2, "duty 9503.00.0073 --origin CN --date yesterday")]
    [InlineData(2, "duty 9503.00.0073 --origin CN --date 2025-11-01 --qty kg")]
    [InlineData(2, "duty 9503.00.0073 --origin CN --date 2025-11-01 --fact has_strings")]
    [InlineData(2, "duty 9503.00.0073 --origin CN --date 2025-11-01 --set quantity={")]
    [InlineData(2, "duty 9503.00.0073 --origin CN --date 2025-11-01 --colour")]
    [InlineData(2, "duty --batch no-such-file")]
    [InlineData(2, "duty --batch - --origin CN")]
    [InlineData(2, "duty 9503.00.0073 --origin CN --date 2025-11-01 --house no-such-file")]
    public void The_exit_code_says_how_it_went(int code, string line)
    {
        var ran = Ran.With(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(code, ran.ExitCode);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.Equal(code == 0, ran.Error.Length == 0 && ran.Out.Length > 0 && !ran.Out.Contains("problems", StringComparison.Ordinal));
    }

    [Fact]
    public void What_had_not_been_said_yet_cannot_be_assumed()
    {
        var ran = Ran.With(
            "duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--known-at", "2025-10-01", "--assume", "us.statements.2025-10-10.plus-100");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("", ran.Out);
        Assert.Equal(
            "us.statements.2025-10-10.plus-100: TW3002: 'us.statements.2025-10-10.plus-100' cannot be assumed: it was said on 2025-10-10T16:50, "
            + "which was not known yet. Ask with a later known-at.\n",
            ran.Error);
    }

    [Fact]
    public void Every_field_of_a_batch_line_can_be_set()
    {
        var named = Ran.With(
            "duty", "7308.90.95", "--origin", "DE", "--date", "2025-03-01", "--value", "1000", "--qty", "500 kg", "--claim", "S", "--loaded", "2025-01-20",
            "--mode", "vessel", "--fact", "steel_content_share=0.25", "--json");
        var set = Ran.With(
            "duty", "--set", "hts=7308.90.95", "--set", "origin=DE", "--set", "entry_date=2025-03-01", "--set", "value_usd=1000", "--set", "quantity={\"kg\":500}",
            "--set", "claims=[\"S\"]", "--set", "loaded_date=2025-01-20", "--set", "transport_mode=vessel", "--set", "facts={\"steel_content_share\":0.25}", "--json");

        Assert.Equal(0, named.ExitCode);
        Assert.Equal(named.Out, set.Out);
    }

    [Fact]
    public void Help_goes_to_the_output()
    {
        var ran = Ran.With("duty", "--help");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("--known-at", ran.Out, StringComparison.Ordinal);
    }
}
