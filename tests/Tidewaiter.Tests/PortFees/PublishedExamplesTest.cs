using System.Globalization;
using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Testing;
using Tidewaiter.Vessels;

namespace Tidewaiter.Tests.PortFees;

/// <summary>Port-fee cases collected from the press and computed by hand: a file that does not belong into a repository, read where a folder "shared" lies beside it.</summary>
public sealed class PublishedExamplesTest(ITestOutputHelper output)
{
    // The six whose amounts somebody else published; the rest were computed from the tables.
    private static readonly string[] Published = ["US-P1", "US-P2", "US-P3", "CN-P1", "CN-P2", "CN-P3"];

    private const decimal Tolerance = 50_000;

    [Fact]
    public void Each_comes_to_the_cent_and_the_published_ones_are_named_apart()
    {
        if (Find() is not { } file)
        {
            output.WriteLine("Not run: there is no port_fee_examples.json in a folder 'shared' beside the repository.");
            return;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var cases = json.RootElement.EnumerateArray().ToList();
        var wrong = cases.Select(Wrong).OfType<string>().ToList();
        var published = cases.Count(one => Published.Contains(one.GetProperty("id").GetString()));
        output.WriteLine($"{cases.Count} cases: {published} published ({string.Join(", ", Published)}), {cases.Count - published} computed; {wrong.Count} wrong.");
        Assert.Equal(Published.Length, published);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string? Wrong(JsonElement one)
    {
        var id = one.GetProperty("id").GetString();
        var expected = one.GetProperty("expected").GetString()!;
        var isDuty = one.GetProperty("regime").GetString()!.Contains("/V", StringComparison.Ordinal);
        var came = isDuty ? [Duty(one.GetProperty("inputs"))] : Fees(one);
        var wanted = expected.TrimStart('~').Split(" or ").Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).Order().ToList();
        var holds = expected.StartsWith('~')
            ? came is [{ } rounded] && Math.Abs(rounded - wanted[0]) <= Tolerance
            : came.Order().SequenceEqual(wanted.Cast<decimal?>());
        return holds ? null : $"{id}: expected {expected}, came {string.Join(" or ", came)}";
    }

    // One fee, or the candidates of a call that is undetermined.
    private static decimal?[] Fees(JsonElement one)
    {
        var (call, problems) = new PortCallReader(LawFolder.Compile()).Read(one);
        Assert.True(call is not null, string.Join(' ', problems));
        var finding = new PortFeeDesk(LawFolder.Compile()).Answer(call);
        return finding.Fee is { } fee ? [fee.Value] : [.. finding.Candidates.Select(candidate => candidate.Fee?.Value).Distinct()];
    }

    // A crane is goods: what Annex V.A adds to it is a duty.
    private static decimal? Duty(JsonElement inputs)
    {
        var question = new DutyQuestion(default, HtsCode.Parse("8426.19.0000"), CountryCode.Parse("CN"), EventDate.Parse(inputs.GetProperty("entry").GetString()!))
        {
            Value = Money.FromDollars(inputs.GetProperty("value").GetDecimal()),
        };
        var finding = new DutyDesk(LawFolder.Compile()).Answer(question);
        return finding.Layers.Where(layer => layer.Heading.ToString() == "9903.91.14").Sum(layer => layer.Amount?.Dollars ?? 0);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "timeline", "port_fee_examples.json");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
