namespace Tidewaiter.Law.Compiler.Tests.Feeds;

public sealed class CitationFinderTest
{
    [Theory]
    [InlineData("(see 84 FR 20459)", "84 FR 20459")]
    [InlineData("84 Fed. Reg. 20459, 84 F.R. 20459", "84 FR 20459", "84 FR 20459")]
    [InlineData("FR Doc. 2025-06927", "FR Doc. 2025-06927")]
    [InlineData("Executive Order\n14257, E.O. 14266 and EO 14289", "Executive Order 14257", "Executive Order 14266", "Executive Order 14289")]
    [InlineData("Presidential Proclamation 10962 or Proc. 9704", "Proclamation 10962", "Proclamation 9704")]
    [InlineData("CSMS # 67834313, CSMS #18-000657, CSMS 64018403", "CSMS 67834313", "CSMS 18-000657", "CSMS 64018403")]
    [InlineData("Public Law 119-75; Pub. L. No. 117-110", "Pub. L. 119-75", "Pub. L. 117-110")]
    [InlineData("an order of 14257 lines, 84 FRANCS 20459")]
    public void Each_form_gives_one_spelling(string text, params string[] expected) =>
        Assert.Equal(expected, CitationFinder.Find(text).Select(cite => cite.ToString()));
}
