namespace Tidewaiter.Law.Compiler.Tests.Feeds;

/// <summary>What texts mention, with the law of this repository beside them.</summary>
public sealed class MentionFinderTest
{
    private static readonly MentionFinder Finder = new(Testing.LawFolder.Compile());

    [Fact]
    public void A_heading_brings_its_measure() =>
        Assert.Contains(new MeasureId("us.duties.s301-china.list-3"), Finder.Find("under 9903.88.03").Measures);

    [Fact]
    public void A_citation_brings_the_measures_that_rest_on_the_text() =>
        Assert.Contains(new MeasureId("us.duties.s301-china.list-3"), Finder.Find("modified by 84 FR 20459").Measures);

    [Fact]
    public void The_document_does_not_cite_itself() =>
        Assert.Equal(["84 FR 20459"], Finder.Find("91 FR 70123 follows 84 FR 20459", new Words("91 FR 70123")).Cites.Select(cite => cite.ToString()));

    [Theory]
    [InlineData("the People\u2019s Republic of China and Hong Kong", "CN", "HK")]
    [InlineData("Korea, not the Democratic People's Republic of Korea; North Korea's goods", "KP", "KR")]
    [InlineData("GOODS OF VIETNAM", "VN")]
    [InlineData("turkey meat and china plates of the United States")]
    public void Countries_are_found_by_their_names(string text, params string[] expected) =>
        Assert.Equal(expected, Finder.Find(text).Origins.Select(origin => origin.ToString()));

    [Fact]
    public void Between_two_headings_stand_those_of_the_book()
    {
        var headings = Finder.Find("headings 9903.88.01 through 9903.88.04").Headings.Select(heading => heading.ToString());
        Assert.Equal(["9903.88.01", "9903.88.02", "9903.88.03", "9903.88.04"], headings);
    }

    [Fact]
    public void Between_two_headings_of_goods_stand_those_of_the_schedule() =>
        Assert.Equal(["7208", "7209", "7210"], Finder.Find("headings 7208 through 7210").Goods.Select(code => code.ToString()));

    [Fact]
    public void A_number_under_no_heading_of_the_schedule_is_none_of_the_tariff() =>
        Assert.Equal(["8507.60.9999"], Finder.Find("on 2026.11.14 the new number 8507.60.9999").Goods.Select(code => code.ToString()));

    [Fact]
    public void An_instrument_is_found_by_any_citation_of_its_source()
    {
        Assert.Equal("us.90-fr-48320", $"{Finder.InstrumentCited(new Words("90 FR 48320"))?.Id}");
        Assert.Equal("us.90-fr-48320", $"{Finder.InstrumentCited(new Words("FR Doc. 2025-19568"))?.Id}");
        Assert.Null(Finder.InstrumentCited(default));
    }
}
