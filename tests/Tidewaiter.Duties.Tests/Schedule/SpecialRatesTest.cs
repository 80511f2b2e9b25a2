namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>The special column: rates by program symbol.</summary>
public sealed class SpecialRatesTest
{
    [Fact]
    public void Each_symbol_has_the_rate_printed_before_it()
    {
        var column = SpecialRates.Parse("Free (A*, AU,CL) 3.2% (JP) 1¢/kg (KR)");
        Assert.Equal("A* Free, AU Free, CL Free, JP 3.2 %, KR 1 cents/kg", Print(column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Free")]
    [InlineData("Free (A,S")]
    [InlineData("Free A,S)")]
    [InlineData("Free ()")]
    public void A_column_without_symbols_is_empty(string text) => Assert.Equal("", Print(SpecialRates.Parse(text)));

    [Fact]
    public void A_rate_that_is_not_read_is_kept_unpriced() =>
        Assert.Equal("As agreed", SpecialRates.Parse("As agreed (P)").Rates[new ClaimCode("P")].Unpriced.ToString());

    [Fact]
    public void Symbols_without_a_rate_are_not_free() =>
        Assert.Equal("A (blank)", Print(SpecialRates.Parse("(A)")));

    private static string Print(SpecialRates column) =>
        string.Join(", ", column.Rates.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"));
}
