using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>A number without its statistical suffix, and one whose suffix is not there.</summary>
public sealed class SuffixAnswersTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff().File(
        "us/schedule/more.csv",
        """
        #defaults op=+ from=2020-01-01 by=us.known-2020-01-01
        code,op,from,to,by,unit,general,special,column_2,label
        9403.60.80,+,,,,,Free,,40%,furniture
        9403.60.8040,+,,,,No.,,,,tables
        9403.60.8093,+,,,,No.,,,,cabinets
        """);

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Suffixes_that_are_treated_differently_are_a_range_and_a_question()
    {
        Cabinets("add: 50 %");
        var finding = _law.Ask("""{ "hts": "9403.60.80", "value_usd": 100 }""");
        Assert.Equal("Range ?: 9403.60.80 Free", Tiny.Print(finding));
        Assert.Equal("0 % to 50 %", $"{finding.Range!.Value.Min} to {finding.Range.Value.Max}");
        var question = Assert.Single(finding.Questions);
        Assert.Equal("hts: Which statistical number of 9403.60.80 is it? 9403.60.8040 (0 %); 9403.60.8093 (50 %). 50 %", $"{question.Fact}: {question.Text} {question.Effect}");
        Assert.Equal("statistical_suffix_missing", Tiny.Print(finding.Flags, flag => flag.ToString()));
        Assert.Empty(finding.Filing);
    }

    [Fact]
    public void Suffixes_that_are_treated_alike_are_one_answer()
    {
        Cabinets("add: 50 %", "\"9403.60.8040\", \"9403.60.8093\"");
        Assert.Equal("Answered 50 %: 9901 50 %, 9403.60.80 Free", Tiny.Print(_law.Ask("""{ "hts": "9403.60.80" }""")));
    }

    [Fact]
    public void A_suffix_that_is_not_there_is_not_filed()
    {
        var finding = _law.Ask("""{ "hts": "9403.60.8099", "value_usd": 100 }""");
        Assert.Equal("Answered 0 %: 9403.60.8099 Free", Tiny.Print(finding));
        Assert.Equal("9403.60.80 of 100.00: 0.00", Tiny.PrintFiling(finding));
        Assert.Equal("statistical_suffix_not_on_file", Tiny.Print(finding.Flags, flag => flag.ToString()));
    }

    [Fact]
    public void A_whole_number_is_not_asked_for_its_suffix() => Assert.Empty(_law.Ask("""{ "hts": "9403.60.8093" }""").Flags);

    private void Cabinets(string terms, string goods = "\"9403.60.8093\"") =>
        _law.Measure($"goods: [{goods}]\nprovisions: {{ 9901: [ {{ by: us.known-2025-01-10, from: 2025-02-01, {terms} }} ] }}");
}
