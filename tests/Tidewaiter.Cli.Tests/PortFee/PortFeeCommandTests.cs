using System.Text;
using System.Text.Json;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests.PortFee;

/// <summary>Port fees from the command line, of the law as it is committed.</summary>
public sealed class PortFeeCommandTests : IDisposable
{
    private static readonly Lazy<FileInfo> Real = new(Compile);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-");

    private static string Sample(string name) => Path.Combine(Folders.Root, "samples", "port-fee", name);

    [Fact]
    public void A_call_is_answered_with_what_could_change_it_and_when_to_pay()
    {
        var came = Run("port-fee", Sample("new-orleans.json"));

        Assert.Equal(ExitCode.Answered, came.ExitCode);
        Assert.Contains("USD 1,560,000 owed on what was stated", came.Out, StringComparison.Ordinal);
        Assert.Contains("USD 975,000: another reading", came.Out, StringComparison.Ordinal);
        Assert.Contains("The advised day, 2026-11-06, falls before the suspension ends", came.Out, StringComparison.Ordinal);
        Assert.Contains("Section 301 fee only: tonnage tax, user fee and AQI not included.", came.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_keeps_the_callers_id_and_says_which_book_answered()
    {
        var came = Run("port-fee", Sample("new-orleans.json"), "--json", "--assume", "scenarios.announced-extension");

        var answer = JsonElement.Parse(came.Out);
        Assert.Equal("bulk carrier to New Orleans", answer.GetProperty("id").GetString());
        Assert.Equal(0, answer.GetProperty("fee").GetDecimal());
        Assert.Equal("scenarios.announced-extension", answer.GetProperty("law").GetProperty("assumed")[0].GetString());
        Assert.Equal(
            ["id", "status", "flags", "vessel", "shore", "arrival", "charges", "fee", "currency", "exclusions", "candidates", "questions", "presumed", "claims_available",
                "branches", "outlook", "payment", "pack", "perimeter", "not_modelled", "law"],
            answer.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_batch_goes_on_after_a_bad_line()
    {
        var came = Batch(
            "{\"id\":1,\"shore\":\"us\",\"date\":\"2025-10-20\",\"operator\":\"CN\",\"net_tonnage\":20000}\n{\"id\":2\n{\"id\":3,\"shore\":\"uk\"}\n"
            + "{\"id\":4,\"shore\":\"cn\",\"date\":\"2025-10-20\",\"owner\":\"US\",\"built\":\"KR\",\"net_tonnage\":10000.2}\n",
            "port-fee", "--batch", "-", "--json");

        var lines = came.Out.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(ExitCode.Problem, came.ExitCode);
        Assert.Equal(4, lines.Count);
        Assert.Equal(1_000_000, lines[0].GetProperty("fee").GetDecimal());
        Assert.Equal("TW2001", lines[1].GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal((3, "TW6006"), (lines[2].GetProperty("line").GetInt32(), lines[2].GetProperty("problems")[0].GetProperty("code").GetString()));
        Assert.Equal(4_000_400, lines[3].GetProperty("fee").GetDecimal());
    }

    [Fact]
    public void A_batch_for_people_is_a_line_each_and_the_perimeter_once()
    {
        var came = Batch("{\"id\":1,\"shore\":\"us\",\"date\":\"2025-10-20\",\"operator\":\"CN\",\"net_tonnage\":20000,\"vessel\":\"A\"}\n", "port-fee", "--batch", "-");

        Assert.Equal(
            ["Id         Vessel                 Arrival          Provision                     Fee  Status",
                "1          A                      2025-10-20       annex-i             USD 1,000,000  answered_except",
                "",
                "Section 301 fee only: tonnage tax, user fee and AQI not included."],
            came.Out.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()));
    }

    [Fact]
    public void A_fleet_is_summed_by_vessel_and_year()
    {
        var came = Run("port-fee", "fleet", Sample("fleet.csv"));

        Assert.Equal(ExitCode.Answered, came.ExitCode);
        Assert.Contains("Example Express, us, year from 2025-01-01: USD 2,220,000 on 2 charges in 4 calls", came.Out, StringComparison.Ordinal);
        Assert.Contains("As announced, not law", came.Out, StringComparison.Ordinal);
        Assert.Contains("Had 2 calls waited until 2026-11-10T00:00: USD 2,907,000 instead of USD 0", came.Out, StringComparison.Ordinal);
        Assert.Contains("Taken as calls elsewhere: KRPUS (line 4)", came.Out, StringComparison.Ordinal);
        var report = JsonElement.Parse(Run("port-fee", "fleet", Sample("fleet.csv"), "--json").Out);
        Assert.Equal(["calls", "totals", "sums", "waiting", "elsewhere", "perimeter", "problems"], report.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_refused_assumption_is_a_problem_and_no_answer()
    {
        var came = Run("port-fee", Sample("new-orleans.json"), "--known-at", "2026-09-01", "--assume", "scenarios.announced-extension");

        Assert.Equal(ExitCode.Problem, came.ExitCode);
        Assert.Contains("TW3002", came.Error, StringComparison.Ordinal);
        Assert.Contains("TW3002", Run("port-fee", "fleet", Sample("fleet.csv"), "--known-at", "2026-09-01", "--assume", "scenarios.announced-extension").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_or_not_JSON_is_said_to_be_so()
    {
        var text = Path.Combine(_folder.FullName, "call.json");
        File.WriteAllText(text, "MV Example");

        Assert.Equal(ExitCode.Usage, Run("port-fee", "nowhere.json").ExitCode);
        Assert.Equal(ExitCode.Usage, Run("port-fee").ExitCode);
        Assert.Equal(
            "call.json: TW6001: This file is not JSON. Write one call as a JSON object, or several as a list; for JSON lines there is --batch.\n", Run("port-fee", text).Error);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Ran Run(params string[] args) => Ran.Run(args, [], book: Real.Value);

    private static Ran Batch(string input, params string[] args) => Ran.Run(args, Encoding.UTF8.GetBytes(input), book: Real.Value);

    private static FileInfo Compile()
    {
        var file = new FileInfo(Path.Combine(Directory.CreateTempSubdirectory("tidewaiter-").FullName, "law.twbook"));
        LawCompiler.Write(LawCompiler.Compile(new DirectoryInfo(Path.Combine(Folders.Root, "law")), RoomTerms.Catalog), file, RoomTerms.Catalog);
        return file;
    }
}
