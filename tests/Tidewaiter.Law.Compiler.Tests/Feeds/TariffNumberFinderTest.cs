namespace Tidewaiter.Law.Compiler.Tests.Feeds;

public sealed class TariffNumberFinderTest
{
    [Theory]
    [InlineData("heading 9903.88.03.", "9903.88.03")]
    [InlineData("8507.60.0020 and 8507.60.00.20", "8507.60.0020", "8507.60.0020")]
    [InlineData("subheading 8471.30 (or 8473.30.11)", "8471.30", "8473.30.11")]
    [InlineData("headings 7208 and 7210, or 7212", "7208", "7210", "7212")]
    [InlineData("chapters 72 and 73 of the schedule; 84 others", "72", "73")]
    [InlineData("heading\n8471", "8471")]
    [InlineData("9903.94.40 through 9903.94.45", "9903.94.40", "9903.94.40-9903.94.45")]
    [InlineData("9903.94.40\u20139903.94.45", "9903.94.40", "9903.94.40-9903.94.45")]
    [InlineData("headings 7208 to 7212", "7208", "7208-7212")]
    [InlineData("9903.88.03,9903.88.04", "9903.88.03", "9903.88.04")]
    public void A_tariff_number_is_found(string text, params string[] expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("in 2026 some 8471 machines of chapter and verse 72")]
    [InlineData("$1234.56, or 1234.56% of it, at 4512.10\u00a2")]
    [InlineData("9903.xx.xx-9904.xx.xx")]
    [InlineData("202.395.5725 and 19 CFR 141.69")]
    [InlineData("version 1.9903.88.03")]
    [InlineData("on 11/10.2026 and A9903.88.03")]
    [InlineData("the heading is new. 8471 of them")]
    [InlineData("90 FR 15041; FR Doc. 2025-06927")]
    [InlineData("")]
    public void Another_number_is_not(string text) => Assert.Empty(Find(text));

    private static IEnumerable<string> Find(string text) =>
        TariffNumberFinder.Find(text).Select(span => span.First == span.Last ? $"{span.First}" : $"{span.First}-{span.Last}");
}
