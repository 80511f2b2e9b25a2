using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Duties.Tests.RealBook;
using Tidewaiter.Law;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>What is true of every entry by the law of this repository, whatever its lines.</summary>
public sealed class EntryProperties
{
    private static readonly string[] Types = ["01", "02", "03", "06", "11", "21", "31", "86"];
    private static readonly string[] Modes = ["vessel", "air", "truck", "mail"];

    [Fact]
    public void Duty_of_the_lines_and_fees_are_the_total() => Holds(21, finding =>
    {
        var lines = finding.Lines.Aggregate((decimal?)0, (sum, line) => sum + line.Duty?.Dollars);
        var isOrdinary = finding.InLieu is null && (finding.Duty is not null || finding.Status != DutyStatus.Undetermined);
        return isOrdinary && finding.Duty?.Dollars != lines ? $"duty {finding.Duty}, lines {lines}"
            : finding.Total is { } total && total.Dollars != finding.Duty!.Value.Dollars + finding.Fees.Sum(fee => fee.Amount.Dollars) ? $"total {total}"
            : finding.Total is null && finding.Duty is not null && !finding.Flags.Contains(new Words("fees_undecided")) ? "no total and no reason"
            : null;
    });

    [Fact]
    public void What_is_filed_is_what_is_owed() => Holds(22, finding =>
    {
        var numbers = finding.Filing.SelectMany(line => line.Filed.Numbers).ToList();
        return finding.Duty is not { } owed || finding.InLieu is not null ? null
            : numbers.Sum(number => number.Duty?.Cents ?? 0) != owed.Cents ? $"filed {numbers.Sum(number => number.Duty?.Dollars)}, owed {owed}"
            : numbers.Sum(number => number.Value?.Cents ?? 0) != finding.Value.Cents ? $"value filed {numbers.Sum(number => number.Value?.Dollars)}, value {finding.Value}"
            : !finding.Filing.Select(line => line.Filed.Line).SequenceEqual(Enumerable.Range(1, finding.Filing.Length)) ? "lines are not numbered through"
            : null;
    });

    [Fact]
    public void No_fee_is_charged_twice() => Holds(23, finding =>
        finding.Fees.GroupBy(fee => fee.FeeClass).FirstOrDefault(same => same.Count() > 1) is { } twice ? $"{twice.Key} twice"
        : finding.Fees.FirstOrDefault(fee => fee.Citations.IsEmpty) is { } bare ? $"{bare.Provision} has no citation"
        : finding.Fees.FirstOrDefault(fee => fee.Lines.Intersect(fee.Exempt.Select(one => one.Line)).Any()) is { } both ? $"{both.Provision} is charged on a line it is not charged on"
        : null);

    [Fact]
    public void The_order_of_the_lines_moves_no_total() => Holds(24, finding =>
    {
        var turned = BookFixture.Entries.Answer(finding.Question with { Lines = [.. finding.Question.Lines.Reverse()] });
        return turned.Total == finding.Total && turned.Duty == finding.Duty && turned.FeesTotal == finding.FeesTotal ? null : $"{finding.Total} became {turned.Total}";
    });

    [Fact]
    public void An_answer_is_written_as_one_json_object() => Holds(25, finding =>
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written))
        {
            new EntryFindingJson(BookFixture.Book).Write(json, finding);
        }

        using var read = JsonDocument.Parse(written.ToArray());
        return read.RootElement.GetProperty("lines").GetArrayLength() == finding.Lines.Length ? null : "a line is lost";
    });

    private static void Holds(int seed, Func<EntryFinding, string?> check) => BookFixture.Holds(400, seed, question =>
    {
        var random = new Random(question.GetHashCode());
        var facts = Facts(random);
        var value = question.Value ?? Money.FromDollars(random.Next(1, 900));
        var lines = Enumerable.Range(0, random.Next(1, 4)).Select(number => question with
        {
            Value = Money.FromCents(value.Cents / (number + 1)),
            Claims = number % 2 == 0 ? question.Claims : [],
            Facts = question.Facts.SetItems(facts),
        });
        return check(BookFixture.Entries.Answer(new EntryQuestion(default, question.EntryDate, [.. lines])));
    });

    private static ImmutableDictionary<FactName, FactValue> Facts(Random random)
    {
        var facts = ImmutableDictionary.CreateBuilder<FactName, FactValue>();
        Add("entry_type", Types);
        Add("carried_by", Modes);
        Add("filing_method", ["automated", "manual", "prepared_by_cbp"]);
        Add("postal_method", ["ad_valorem", "specific"]);
        facts[new FactName("postal_items")] = new FactValue(Rate.Whole * random.Next(1, 4));
        facts[new FactName("low_value")] = new FactValue(random.Next(2));
        return facts.ToImmutable();

        void Add(string name, string[] values)
        {
            if (random.Next(5) > 0)
            {
                facts[new FactName(name)] = new FactValue(0, new Words(values[random.Next(values.Length)]));
            }
        }
    }
}
