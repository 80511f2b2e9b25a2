using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>What an answer makes of the rates that need more than a value: it asks, and prices once it is told.</summary>
public sealed class RateAnswerTest
{
    private const string Facts =
        """
        entered: { type: instant, input: entry_date, stance: circumstance, question: When were the goods entered? }
        other_line: { type: word, stance: circumstance, question: Which line? }
        sugar_degrees: { type: number, stance: circumstance, question: How many degrees? }
        value_of_case: { type: money, stance: circumstance, question: What is the case worth? }
        value_of_strap: { type: money, stance: circumstance, question: What is the strap worth? }
        """;

    private const string Schedule =
        """
        #defaults op=+ from=2020-01-01 by=us.known-2020-01-01
        code,op,from,to,by,unit,general,special,column_2,label
        8000.00.10,+,,,,No.,5%,,45%,bolts
        8000.00.20,+,,,,No.,51¢ each + 6% on the case and strap,,$4.50 each + 45% on the case,watches
        8000.00.30,+,,,,kg,3.66¢/kg less 0.02¢/kg for each degree under 100 degrees but not less than 3.14¢/kg,,6¢/kg,sugar
        8000.00.40,+,,,,,The rate applicable to the natural juice,Free (S) The rate applicable to the natural juice (E),The rate applicable to the natural juice,juice of two kinds
        8000.00.50,+,,,,kg,2¢/kg on drained weight + 4%,,,olives
        8000.00.60,+,,,,,See additional note 1,See 8000.00.10 (AU),,sets
        8000.00.70,+,2024-01-01,,,,7%,,,nuts
        8000.00.7010,+,2022-01-01,,,kg,,,,"nuts, large"
        """;

    [Theory]
    [InlineData("8000.00.10", "{}", "Answered 5 %", "", "")]
    [InlineData("8000.00.20", "{}", "Undetermined ?", "quantity_missing fact_missing", "value_usd, quantity.each, value_of_case, value_of_strap")]
    [InlineData("8000.00.20", """{ "value_usd": 100, "quantity": { "No.": 1 }, "facts": { "value_of_case": 40 } }""", "Undetermined ?", "fact_missing", "value_of_strap")]
    [InlineData("8000.00.20", """{ "value_usd": 100, "quantity": { "No.": 1 }, "facts": { "value_of_case": 40, "value_of_strap": 10 } }""", "Answered 3.51 %", "", "")]
    [InlineData("8000.00.30", """{ "value_usd": 100, "quantity": { "kg": 100 } }""", "Undetermined ?", "fact_missing", "sugar_degrees")]
    [InlineData("8000.00.30", """{ "value_usd": 100, "quantity": { "kg": 100 }, "facts": { "sugar_degrees": 90 } }""", "Answered 3.46 %", "", "")]
    [InlineData("8000.00.30", """{ "value_usd": 100, "quantity": { "kg": 100 }, "facts": { "sugar_degrees": 20 } }""", "Answered 3.14 %", "", "")]
    [InlineData("8000.00.40", "{}", "Undetermined ?", "fact_missing", "other_line")]
    [InlineData("8000.00.40", """{ "facts": { "other_line": "8000.00.10" } }""", "Answered 5 %", "", "")]
    [InlineData("8000.00.40", """{ "facts": { "other_line": "8000.00.50" } }""", "Undetermined ?", "quantity_missing", "value_usd, quantity.drained_weight_kg")]
    [InlineData("8000.00.40", """{ "facts": { "other_line": "8000.00.40" } }""", "Undetermined ?", "fact_missing", "other_line")]
    [InlineData("8000.00.40", """{ "facts": { "other_line": "nothing" } }""", "Undetermined ?", "fact_missing", "other_line")]
    [InlineData("8000.00.50", """{ "value_usd": 100, "quantity": { "kg": 100 } }""", "Undetermined ?", "quantity_missing", "quantity.drained_weight_kg")]
    [InlineData("8000.00.50", """{ "value_usd": 100, "quantity": { "drained_weight_kg": 100 } }""", "Answered 6 %", "", "")]
    [InlineData("8000.00.60", "{}", "Undetermined ?", "fact_missing", "base_rate")]
    [InlineData("8000.00.60", """{ "base_rate": "3%" }""", "Answered 3 %", "base_rate_stated", "")]
    public void What_a_rate_needs_is_asked_for_and_then_priced(string hts, string fields, string answer, string flags, string questions)
    {
        using var law = Law();
        var finding = law.Ask(With(fields, hts));

        Assert.Equal(answer, $"{finding.Status} {finding.Total?.ToString() ?? "?"}");
        Assert.Equal(flags, string.Join(' ', finding.Flags));
        Assert.Equal(questions, string.Join(", ", finding.Questions.Select(question => question.Fact)));
    }

    [Fact]
    public void A_component_is_charged_on_its_own_value_and_rounded_once()
    {
        using var law = Law();
        var finding = law.Ask("""{ "hts": "8000.00.20", "value_usd": 100, "quantity": { "No.": 1 }, "facts": { "value_of_case": 40.10, "value_of_strap": 10 } }""");

        // 0.51 + 6 % of 50.10 = 3.516
        Assert.Equal("3.52", finding.Duty.ToString());
        Assert.Equal("51 cents/each + 6 % on the case and strap", finding.Layers[0].Rate.ToString());
    }

    [Theory]
    [InlineData(false, "NotOnFile ?", "line_not_on_file")]
    [InlineData(true, "AnsweredExcept 7 %", "carried_back")]
    public void A_date_before_the_first_observation_is_answered_only_on_request(bool carryBack, string answer, string flags)
    {
        using var law = Law();
        var finding = law.Ask("""{ "hts": "8000.00.70", "entry_date": "2021-06-01" }""", new DutyOptions(CarryBack: carryBack));

        Assert.Equal(answer, $"{finding.Status} {finding.Total?.ToString() ?? "?"}");
        Assert.Equal(flags, string.Join(' ', finding.Flags));
    }

    [Fact]
    public void A_line_that_is_on_file_or_never_was_is_not_carried_back()
    {
        using var law = Law();
        var options = new DutyOptions(CarryBack: true);

        Assert.Equal(DutyStatus.Answered, law.Ask("""{ "hts": "8000.00.7010", "entry_date": "2024-06-01" }""", options).Status);
        Assert.Equal(DutyStatus.NotOnFile, law.Ask("""{ "hts": "8000.00.80", "entry_date": "2024-06-01" }""", options).Status);
        Assert.Equal(DutyStatus.NotOnFile, law.Ask("""{ "hts": "8000.00.70", "entry_date": "2021-06-01", "known_at": "2019-06-01" }""", options).Status);
    }

    [Fact]
    public void A_statistical_line_takes_the_earliest_rate_above_it()
    {
        using var law = Law();
        var finding = law.Ask("""{ "hts": "8000.00.7010", "entry_date": "2023-06-01" }""", new DutyOptions(CarryBack: true));

        Assert.Equal("AnsweredExcept 7 %", $"{finding.Status} {finding.Total}");
    }

    private static string With(string fields, string hts) => fields == "{}" ? $"{{ \"hts\": \"{hts}\" }}" : $"{{ \"hts\": \"{hts}\",{fields.TrimStart()[1..]}";

    private static TinyLaw Law() => Tiny.WithTariff().File("us/facts.yaml", Facts).File("us/schedule/lines.csv", Schedule);
}
