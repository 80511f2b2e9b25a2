using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>Cases that others worked (rulings, messages, expert engines), where their file lies beside the repository: status, numbers, rates, totals, dollars.</summary>
/// <remarks>
/// <c>tests/corpus/golden/duty-dev.csv</c> names every number that we file beyond a case's own, and every case that does not hold (a row without a number), with the
/// reason. It is exact: an unexplained difference fails, and so does an explanation of something that no longer differs.
/// </remarks>
public sealed class SharedCasesTest(ITestOutputHelper output)
{
    private const decimal Slack = 0.000_001m;
    private const decimal Odds = 3.45674m;

    [Fact]
    public void Every_case_holds_or_is_explained()
    {
        if (Checkout.Shared("cases/duty-dev.jsonl", output) is not { } file)
        {
            return;
        }

        var cases = File.ReadLines(file.FullName).Select(line => JsonElement.Parse(line)).ToList();
        var differences = cases.SelectMany(one => Differences(one)).ToHashSet();
        var explained = Explained();
        output.WriteLine($"{cases.Count} cases, {cases.Sum(one => Layers(one).Count)} layers, {differences.Count} differences, {explained.Count} explained.");
        Assert.NotEmpty(cases);
        Assert.Empty(differences.Where(found => !explained.Contains(Key(found))).Select(found => $"{found.Case}: {found.What}"));
        Assert.Empty(explained.Except(differences.Select(Key)).Select(row => $"{row} no longer differs: take its row out."));
    }

    // The cases are of round values, which hide a rounding; rates do not depend on the size of a shipment.
    private static JsonElement Odd(JsonElement input)
    {
        var odd = JsonNode.Parse(input.GetRawText())!.AsObject();
        odd["value_usd"] = odd["value_usd"]!.GetValue<decimal>() * Odds;
        foreach (var amounts in new[] { odd["quantity"], odd["facts"] }.OfType<JsonObject>())
        {
            foreach (var (name, amount) in amounts.Where(pair => amounts == odd["quantity"] || pair.Key.EndsWith("_value", StringComparison.Ordinal)).ToList())
            {
                amounts[name] = amount!.GetValue<decimal>() * Odds;
            }
        }

        return JsonElement.Parse(odd.ToJsonString());
    }

    private static IEnumerable<Difference> Differences(JsonElement one)
    {
        var (input, expect) = (Odd(one.GetProperty("input")), one.GetProperty("expect"));
        var id = input.GetProperty("id").GetString()!;
        var (question, problems) = new DutyQuestionReader(BookFixture.Book).Read(input);
        return question is null
            ? [new Difference(id, "", string.Join(' ', problems))]
            : Differences(id, question, Layers(one), expect.GetProperty("total_ad_valorem") is { ValueKind: JsonValueKind.Number } total ? total.GetDecimal() : null);
    }

    private static IEnumerable<Difference> Differences(string id, DutyQuestion question, List<JsonElement> expected, decimal? total)
    {
        var finding = BookFixture.Desk.Answer(question);
        foreach (var layer in expected)
        {
            var heading = Digits(layer.GetProperty("heading").GetString()!);
            var there = finding.Layers.Where(one => Digits(one.Heading.ToString()) == heading).ToList();
            if (!there.Exists(one => HasRate(one, layer.GetProperty("rate"))))
            {
                yield return new Difference(id, "", $"{layer} is not in {Tiny.Print(finding)}");
            }
        }

        // Without a total a case shows a part of the answer.
        if (total is not { } owed)
        {
            yield break;
        }

        if (finding.Status is not (DutyStatus.Answered or DutyStatus.AnsweredExcept) || finding.Total is not { } came || Math.Abs(came.Fraction - owed) > Slack)
        {
            yield return new Difference(id, "", $"{owed} expected: {Tiny.Print(finding)}");
        }
        else if (finding.Duty is { } duty && Math.Abs(duty.Dollars - question.Value!.Value.ToWholeDollars().Dollars * owed) > finding.Layers.Sum(Rounding))
        {
            yield return new Difference(id, "", $"{owed} of {question.Value} is not {duty}");
        }

        var headings = expected.Select(layer => Digits(layer.GetProperty("heading").GetString()!)).ToHashSet();
        foreach (var more in finding.Layers.Where(layer => !headings.Contains(Digits(layer.Heading.ToString()))))
        {
            yield return new Difference(id, more.AdValorem == Rate.Zero ? more.Heading.ToString() : "", $"{more.Heading} {more.Rate} is more than was expected");
        }
    }

    // A cent for each number, and where a number is charged on a part, the dollar to which parts are rounded.
    private static decimal Rounding(DutyLayer layer) => 0.01m + (layer.Share < Rate.One ? layer.AdValorem?.Fraction ?? 0 : 0);

    private static List<JsonElement> Layers(JsonElement one) => [.. one.GetProperty("expect").GetProperty("layers").EnumerateArray()];

    // A number is the ad valorem rate; a text is the rate as printed.
    private static bool HasRate(DutyLayer layer, JsonElement rate) => rate.ValueKind == JsonValueKind.String
        ? layer.Rate.ToString() == rate.GetString()
        : layer.AdValorem is { } came && Math.Abs(came.Fraction - rate.GetDecimal()) <= Slack;

    private static (string Case, string Heading) Key(Difference found) => (found.Case, found.Heading);

    private static HashSet<(string Case, string Heading)> Explained()
    {
        var rows = File.ReadLines(Path.Combine(Checkout.Folder("tests/corpus/golden").FullName, "duty-dev.csv")).Skip(1).Select(row => row.Split(',')).ToList();
        Assert.All(rows, row => Assert.True(row.Length == 3 && row[2].Length > 0, string.Join(',', row)));
        return [.. rows.Select(row => (row[0], row[1]))];
    }

    private static string Digits(string heading) => string.Concat(heading.Where(char.IsAsciiDigit));

    private sealed record Difference(string Case, string Heading, string What);
}
