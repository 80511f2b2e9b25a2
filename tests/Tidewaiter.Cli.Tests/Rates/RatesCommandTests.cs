using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Rates;

public sealed class RatesCommandTests
{
    [Theory]
    [InlineData("rates-line", "7308.90.95 --origin CN --date 2025-03-05")]
    [InlineData("rates-statistical", "9503.00.0073 --date 2025-03-05")]
    [InlineData("rates-specific", "0102.29.40 --date 2025-03-05 --known-at 2025-02-01")]
    [InlineData("rates-not-on-file", "0102.29.40 --date 2020-01-01")]
    [InlineData("rates-never-on-file", "8471.30.01")]
    [InlineData("rates-below", "9503")]
    [InlineData("rates-what", "")]
    [InlineData("rates-no-number", "toys")]
    [InlineData("rates-no-country", "9503.00.0073 --origin China")]
    public void A_line_reads_as_expected(string name, string line) =>
        Snapshot.Matches(name, Ran.With(["rates", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ToSnapshot());

    [Theory]
    [InlineData("toy", "9503.00.00", "9503.00.0073")]
    [InlineData("YEARS 3 to", "9503.00.0073")]
    [InlineData("struct ste", "7308.90.95")]
    [InlineData("toys steel")]
    [InlineData("oys")]
    [InlineData(" ,")]
    public void Words_find_the_labels_that_hold_all_of_them_the_shortest_first(string words, params string[] codes)
    {
        var ran = Ran.With("rates", "--find", words, "--json");

        Assert.Equal(0, ran.ExitCode);
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal(codes, json.RootElement.GetProperty("found").EnumerateArray().Select(one => one.GetProperty("code").GetString()));
    }

    [Fact]
    public void Words_that_nothing_holds_say_so()
    {
        var ran = Ran.With("rates", "--find", "zeppelin");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("No label on file holds these words. Try fewer, or their beginnings.\n", ran.Out);
    }

    [Fact]
    public void As_json_a_line_says_what_its_rates_need_and_what_it_meets()
    {
        var ran = Ran.With("rates", "0102.29.40", "--origin", "DE", "--date", "2025-03-05", "--json");

        using var json = JsonDocument.Parse(ran.Out);
        var line = json.RootElement;
        Assert.Equal(("0102.29.40", true), (line.GetProperty("code").GetString(), line.GetProperty("on_file").GetBoolean()));
        Assert.Equal("1 cents/kg", line.GetProperty("general").GetProperty("text").GetString());
        Assert.Equal("quantity.kg", line.GetProperty("general").GetProperty("needs")[0].GetString());
        Assert.Equal("2 cents/kg", line.GetProperty("column_2").GetProperty("text").GetString());
        Assert.Equal("2024-01-01", line.GetProperty("life")[0].GetProperty("from").GetString());
        Assert.Contains(line.GetProperty("programs").EnumerateArray(), one => one.GetProperty("heading").GetString() == "9903.90.01" && one.GetProperty("applied").GetBoolean());
    }

    [Theory]
    [InlineData("", "No total: this tariff line is not on file")]
    [InlineData("--carry-back", "carried back")]
    public void Before_a_line_was_first_observed_its_rate_is_shown_only_on_request(string option, string says)
    {
        string[] args = ["duty", "7308.90.95", "--origin", "DE", "--date", "2023-06-01"];
        var ran = Ran.With(option.Length == 0 ? args : [.. args, option]);

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(says, ran.Out, StringComparison.Ordinal);
    }
}
