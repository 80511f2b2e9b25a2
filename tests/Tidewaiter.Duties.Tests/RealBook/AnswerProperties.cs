using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>What is true of every answer from the law of this repository.</summary>
public sealed class AnswerProperties
{
    // Layers round their share once each.
    private const decimal Slack = 0.000_000_001m;

    // An event of the entry chooses the law; no condition of a duty need read it.
    private static readonly IReadOnlySet<FactName> OfEntries = EntryFacts.Of(BookFixture.Book);

    [Fact]
    public void The_total_is_the_sum_of_the_layers_each_on_its_share() => BookFixture.Holds(4000, 1, question =>
    {
        var finding = BookFixture.Desk.Answer(question);
        var sum = finding.Layers.Sum(layer => (layer.AdValorem?.Fraction ?? 0) * layer.Share.Fraction);
        return finding.Total is { } total && Math.Abs(total.Fraction - sum) > Slack * (1 + finding.Layers.Length) ? $"{total}, layers {sum}: {Tiny.Print(finding)}" : null;
    });

    [Fact]
    public void What_is_filed_is_what_is_owed_to_the_cent() => BookFixture.Holds(4000, 2, question =>
    {
        var finding = BookFixture.Desk.Answer(question);
        var filed = finding.Filing.SelectMany(line => line.Numbers).Sum(number => number.Duty?.Cents ?? 0);
        var value = finding.Filing.SelectMany(line => line.Numbers).Sum(number => number.Value?.Cents ?? 0);
        return finding.Duty is not { } owed ? null
            : filed != owed.Cents || filed != finding.Layers.Sum(layer => layer.Amount?.Cents ?? 0) ? $"filed {filed}, owed {owed.Cents}"
            : value != question.Value!.Value.ToWholeDollars().Cents ? $"value filed {value}, value {question.Value}"
            : null;
    });

    [Fact]
    public void Dollars_are_the_total_of_the_value_but_for_rounding() => BookFixture.Holds(4000, 3, question =>
    {
        var finding = BookFixture.Desk.Answer(question);
        if (finding.Duty is not { } owed || finding.Total is not { } total || question.Value!.Value.Cents < 100_00)
        {
            return null;
        }

        // Value is entered in whole dollars, by line; cents are rounded by number.
        var expected = question.Value.Value.Dollars * total.Fraction;
        var slack = finding.Filing.Length * Math.Max(1, finding.Layers.Sum(layer => layer.AdValorem?.Fraction ?? 0)) + finding.Layers.Length + expected * 0.000_001m;
        return Math.Abs(owed.Dollars - expected) > slack ? $"{owed}, expected {expected}" : null;
    });

    [Fact]
    public void No_number_stands_without_a_citation() => BookFixture.Holds(4000, 4, question =>
        BookFixture.Desk.Answer(question).Layers.FirstOrDefault(layer => layer.Citations.IsEmpty) is { } bare ? bare.Heading.ToString() : null);

    [Fact]
    public void A_range_holds_the_total() => BookFixture.Holds(3000, 5, question =>
    {
        var finding = BookFixture.DeskWithRange.Answer(question);
        // A range is printed to the millionth.
        return finding is { Total: { } total, Range: { } range } && (total.Parts < range.Min.Parts - 500 || total.Parts > range.Max.Parts + 500)
            ? $"{total} is not in {range.Min} to {range.Max}"
            : null;
    });

    [Fact]
    public void A_fact_that_neither_a_live_condition_nor_the_rate_reads_changes_nothing() => BookFixture.Holds(3000, 6, question =>
    {
        var desk = BookFixture.Desk;
        if (!desk.Schedule.SuffixesFor(question.Hts, desk.Authority.AsOf(question.EntryDate), NodaTime.Instant.MaxValue).IsEmpty)
        {
            // A number that could be several has the law of each of them.
            return null;
        }

        var program = Decision.Of(desk, question).Program;
        var line = desk.Schedule.Find(question.Hts, desk.Authority.AsOf(question.EntryDate), NodaTime.Instant.MaxValue);
        var read = new[] { question.BaseRate, line?.General, line?.Column2 }.Concat(line?.Special.Rates.Values ?? [])
            .SelectMany(rate => rate?.Needs ?? []).Select(need => need.Name).ToHashSet();
        var idle = desk.Facts.Where(fact =>
            !program.IsTested(fact)
            && !read.Contains(fact.Name)
            && (fact.Part is not { } part || !program.Parts.Contains(part))
            && !question.Facts.ContainsKey(fact.Name)
            && !OfEntries.Contains(fact.Name)
            && fact.Input?.ToString() != "entry_date").ToList();
        if (idle.Count == 0)
        {
            return null;
        }

        var fact = idle[question.GetHashCode() is var hash && hash < 0 ? (hash & int.MaxValue) % idle.Count : hash % idle.Count];
        var (before, after) = (desk.Answer(question), desk.Answer(question with { Facts = question.Facts.SetItem(fact.Name, new FactValue(1, fact.Values.FirstOrDefault())) }));
        return Print(before) == Print(after) ? null : $"{fact.Name}: {Print(before)} became {Print(after)}";
    });

    [Fact]
    public void A_claim_that_is_made_lowers_the_total_by_what_was_said() => BookFixture.Holds(4000, 7, question =>
    {
        var finding = BookFixture.Desk.Answer(question);
        foreach (var claim in finding.ClaimsAvailable)
        {
            var savings = Claiming(question, claim).Select(made => finding.Total!.Value.Parts - BookFixture.Desk.Answer(made).Total?.Parts).OfType<long>().ToList();
            if (savings.Count > 0 && !savings.Contains(claim.Saves.Parts))
            {
                return $"{claim.Heading} ({claim.Needs}) says {claim.Saves}, saves {string.Join(" or ", savings)}";
            }
        }

        return null;
    });

    [Fact]
    public void An_answer_is_written_as_one_json_object() => BookFixture.Holds(500, 8, question =>
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written))
        {
            new DutyFindingJson(BookFixture.Book).Write(json, BookFixture.Desk.Answer(question));
        }

        using var read = JsonDocument.Parse(written.ToArray());
        var status = read.RootElement.GetProperty("status").GetString();
        return EveryAnswerTest.Statuses.Contains(status) ? null : status;
    });

    // Only what one claim code is enough for, and where another duty does not then ask for facts of its own; facts beyond it are for whoever knows the goods.
    private static IEnumerable<DutyQuestion> Claiming(DutyQuestion question, ClaimAvailable claim)
    {
        const string prefix = "claim: ";
        var needs = claim.Needs.ToString();
        return needs.StartsWith(prefix, StringComparison.Ordinal) && !needs.Contains(" and ", StringComparison.Ordinal)
            ? needs[prefix.Length..].Split(" or ").Select(code => question with { Claims = question.Claims.Add(new ClaimCode(code)) })
            : [];
    }

    private static string Print(DutyFinding finding) => $"{Tiny.Print(finding)} {finding.Duty}";
}
