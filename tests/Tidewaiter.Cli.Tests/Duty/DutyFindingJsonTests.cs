using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Duty;

public sealed class DutyFindingJsonTests
{
    internal static readonly JsonShape Shape =
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Folders.Tests, "Duty", "duty-finding.schema.json"))).RootElement);

    [Theory]
    [InlineData("9503.00.0073 --origin CN --date 2025-11-01 --value 10000")]
    [InlineData("9503.00.0073 --origin CN --date 2025-11-01 --assume us.statements.2025-10-10.plus-100")]
    [InlineData("9503.00.0073 --origin CN --date 2025-11-01 --assume us.statements.2025-10-10.only-words")]
    [InlineData("7308.90.95 --origin DE --date 2025-03-01 --value 1000 --fact steel_content_share=0.25 --explain")]
    [InlineData("9202.90.60 --origin DE --date 2025-03-01")]
    [InlineData("9202.90.60 --origin DE --date 2025-03-01 --fact has_strings=no --range")]
    [InlineData("0102.29.40 --origin DE --date 2025-03-01 --export-country VN")]
    [InlineData("8471.30.01 --origin DE --date 2025-03-01")]
    [InlineData("9503.00.0073 --origin CN --date 2026-02-05 --value 1")]
    public void Every_answer_has_the_shape_of_the_schema(string line)
    {
        var ran = Ran.With(["duty", .. line.Split(' '), "--json"]);

        Assert.Empty(Shape.Faults(JsonDocument.Parse(ran.Out).RootElement));
    }

    [Fact]
    public void The_toy_is_written_as_it_always_was() =>
        Snapshot.Matches("duty-toy-json", Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--value", "10000", "--json").ToSnapshot());

    [Fact]
    public void Rates_and_dollars_carry_no_noise()
    {
        var ran = Ran.With("duty", "7308.90.95", "--origin", "DE", "--date", "2025-03-01", "--value", "1000", "--fact", "steel_content_share=0.25", "--json");

        Assert.Contains("\"total_ad_valorem\":0.25,\"duty\":250,", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"part\":\"steel\",\"basis\":250,\"amount\":125,", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rate_instant_is_local_time_with_its_offset()
    {
        var ran = Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--json");

        Assert.Contains("\"rate_instant\":{\"at\":\"2025-11-01T00:01-04:00\",\"rule\":\"time of entry (Test Code 1)\",\"citation\":\"Test Code 1\"}", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trace_comes_only_when_asked_for_and_a_range_only_when_it_is_one()
    {
        var ran = Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--json");

        Assert.DoesNotContain("\"trace\"", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\"range\"", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_assumption_stands_in_place_of_the_answer()
    {
        var ran = Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--assume", "nothing", "--set", "id=7", "--json");

        var answer = JsonDocument.Parse(ran.Out).RootElement;
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(["id", "status", "problems", "law"], answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal("refused", answer.GetProperty("status").GetString());
        Assert.Equal("TW3001", answer.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void An_id_comes_back_as_it_was_given()
    {
        var ran = Ran.Batch("""{"id":7.0,"hts":"9503.00.0073","origin":"CN","entry_date":"2025-11-01"}""", "--json");

        Assert.StartsWith("{\"id\":7.0,", ran.Out, StringComparison.Ordinal);
    }
}
