using CsCheck;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>The entry lines: which value carries which numbers, in which order, to the cent.</summary>
public sealed class FilingTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Parts_that_carry_the_same_numbers_are_one_line()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]", "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, on: [copper, rest] } ]");
        Assert.Equal(
            "9901: 125.00, 7318.15.2061 of 250.00: 12.50 | 9902: 75.00, 7318.15.2061 of 750.00: 37.50",
            Tiny.PrintFiling(_law.Ask("""{ "value_usd": 1000, "facts": { "steel_share": 0.25, "copper_share": 0.5 } }""")));
    }

    [Fact]
    public void Value_is_entered_in_whole_dollars_and_the_last_line_takes_what_rounding_leaves()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]");
        Assert.Equal(
            "9901: 50.00, 7318.15.2061 of 100.00: 5.00 | 7318.15.2061 of 201.00: 10.05",
            Tiny.PrintFiling(_law.Ask("""{ "value_usd": 300.5, "facts": { "steel_value": 100 } }""")));
    }

    [Fact]
    public void Halves_rounded_up_never_come_to_more_than_the_value()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, on: copper } ]",
            "9903: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 1 %, on: ours } ]");
        var finding = _law.Ask("""{ "value_usd": 2, "facts": { "steel_share": 0.25, "copper_share": 0.25 } }""");
        Assert.All(finding.Filing.SelectMany(line => line.Numbers), number => Assert.True(number.Value is null || number.Value.Value.Cents >= 0));
        Assert.Equal(200, finding.Filing.SelectMany(line => line.Numbers).Sum(number => number.Value?.Cents ?? 0));
    }

    [Fact]
    public void Amounts_per_unit_are_reported_once()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 50 %, on: steel } ]");
        Assert.Equal(
            "9901: 50.00, 2204.21.50 of 100.00: 6.30 | 2204.21.50 of 100.00: 0.00",
            Tiny.PrintFiling(_law.Ask("""{ "hts": "2204.21.50", "value_usd": 200, "quantity": { "liter": 100 }, "facts": { "steel_share": 0.5 } }""")));
    }

    [Fact]
    public void Numbers_stand_in_the_order_the_law_of_filing_gives_them()
    {
        Acts("9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 1 % } ]")
            .Measure("provisions: { 9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 2 % } ] }", "us.duties.metals.steel")
            .Measure("provisions: { 9903: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 3 % } ] }", "us.duties.metals.zinc")
            .File(
                "us/filing/order.yaml",
                """
                kind: filing
                title: Order
                authority: none
                provisions:
                  sequence:
                    - { by: us.known-2025-01-10, from: 2025-02-01, sequence: [us.duties.metals, us.duties.tiny, base] }
                    - { by: us.known-2025-01-10, from: 2025-08-01, sequence: [base, us.duties.metals.zinc, us.duties.metals] }
                """);
        Assert.Equal("9902, 9903, 9901, 7318.15.2061", Order("2025-06-15"));
        Assert.Equal("9901, 7318.15.2061, 9903, 9902", Order("2025-08-01"));
    }

    [Fact]
    public void One_number_of_several_provisions_is_filed_once()
    {
        Acts("9901: { acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }", "9902: { number: 9909.00.01, over: [9901], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes } ] }")
            .Measure(
                """
                provisions:
                  9903: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ]
                  9904: { number: 9909.00.01, over: [9903], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes } ] }
                """,
                "us.duties.other");
        Assert.Equal("9909.00.01, 7318.15.2061", Order("2025-06-15"));
    }

    [Fact]
    public void What_is_filed_is_what_is_owed_to_the_cent()
    {
        Acts(
            "9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 33 1/3 %, on: steel } ]",
            "9902: [ { by: us.known-2025-01-10, from: 2025-02-01, floor: 15 %, on: [copper, rest] } ]");
        var book = _law.Book();
        var desk = new DutyDesk(book);
        Gen.Select(Gen.Long[0, 1_000_000_000], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((cents, steel, copper) =>
        {
            var finding = desk.Answer(Tiny.Question(book, $$"""{ "value_usd": {{cents / 100m}}, "facts": { "steel_share": {{steel / 1000m}}, "copper_share": {{copper / 1000m * (1 - steel / 1000m)}} } }"""));
            var numbers = finding.Filing.SelectMany(line => line.Numbers).ToList();
            Assert.Equal(finding.Duty!.Value.Cents, numbers.Sum(number => number.Duty!.Value.Cents));
            Assert.Equal(Money.FromCents(cents).ToWholeDollars().Cents, numbers.Sum(number => number.Value?.Cents ?? 0));
        }, iter: 1000);
    }

    [Fact]
    public void A_capped_rate_is_filed_whole_where_the_law_of_filing_says_so()
    {
        Acts("9902: [ { by: us.known-2025-01-10, from: 2025-02-01, floor: 15 % } ]").File(
            "us/filing/capped.yaml",
            """
            kind: filing
            title: Caps
            authority: none
            provisions:
              whole: [ { by: us.known-2025-01-10, from: 2025-06-01, capped: whole } ]
              heavy: [ { by: us.known-2025-01-10, from: 2025-06-01, capped: difference, when: { heavy: yes } } ]
            """);
        Assert.Equal("9902: 100.00, 7318.15.2061 of 1,000.00: 50.00", Filed(""", "entry_date": "2025-05-31" """));
        Assert.Equal("9902: 150.00, 7318.15.2061 of 1,000.00: 0.00", Filed(""));
        Assert.Equal("9902: 100.00, 7318.15.2061 of 1,000.00: 50.00", Filed(""", "facts": { "heavy": true } """));

        // Owed is the same whichever number carries it.
        Assert.Equal("10 %, 5 %", Tiny.Print(_law.Ask().Layers, layer => layer.Rate.ToString()));

        string Filed(string fields) => Tiny.PrintFiling(_law.Ask($$"""{ "value_usd": 1000 {{fields}} }"""));
    }

    private string Order(string date)
    {
        var finding = _law.Ask($$"""{ "entry_date": "{{date}}", "value_usd": 100 }""");
        Assert.Equal(finding.Layers.Select(layer => layer.Heading), finding.Filing.Single().Numbers.Select(number => number.Number));
        return Tiny.Print(finding.Layers, layer => layer.Heading.ToString());
    }

    private TinyLaw Acts(params string[] provisions) => _law.Measure("provisions:\n" + string.Concat(provisions.Select(one => $"  {one}\n")));
}
