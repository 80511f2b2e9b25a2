using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler.Tests.Inbox;

/// <summary>Which items meet which answers, in the law of this repository.</summary>
public sealed class InboxTest
{
    private static readonly Book Book = Testing.LawFolder.Compile();
    private static readonly Authority Authority = Book.Authorities[new Words("us")];
    private static readonly DutyDesk Desk = new(Book);

    [Theory]
    [InlineData("8507", "8507")]
    [InlineData("85", "85")]
    [InlineData("8507.60.0020", "8507.60.0020")]
    [InlineData("8507.60.0030")]
    [InlineData("8471")]
    public void Goods_meet_a_line_at_or_below_them(string goods, params string[] expected) =>
        Assert.Equal(expected, Mentioned(new Mentions { Goods = [HtsCode.Parse(goods)] }, "8507.60.0020"));

    [Fact]
    public void A_statistical_line_meets_its_legal_line_where_only_that_was_asked() =>
        Assert.Equal(["8507.60.0030"], Mentioned(new Mentions { Goods = [HtsCode.Parse("8507.60.0030")] }, "8507.60.00"));

    [Fact]
    public void A_heading_meets_the_answers_that_hold_it()
    {
        var mentions = new Mentions { Headings = [HtsCode.Parse("9903.88.03")] };
        Assert.Equal(["9903.88.03"], Mentioned(mentions, "9403.60.8081"));
        Assert.Empty(Mentioned(mentions, "9403.60.8081", "DE"));
    }

    [Fact]
    public void A_country_and_a_measure_meet_theirs()
    {
        Assert.Equal(["CN"], Mentioned(new Mentions { Origins = [CountryCode.Parse("CN")] }, "9403.60.8081"));
        Assert.Equal(["us.duties.s301-china.list-3"], Mentioned(new Mentions { Measures = [new MeasureId("us.duties.s301-china.list-3")] }, "9403.60.8081"));
    }

    [Fact]
    public void After_the_horizon_an_item_is_said_whatever_it_mentions_and_what_mentions_more_comes_first()
    {
        var late = Book.HorizonDate.Date.PlusDays(5);
        var inbox = new Compiler.Inbox(Book, [Item("other", new EventDate(late), Mentions.None), Item("this", new EventDate(late), new Mentions { Origins = [CountryCode.Parse("CN")] })]);

        Assert.Equal(["this", "other"], inbox.On(Answer("9403.60.8081", "CN"), []).Select(item => item.Id.ToString()));
    }

    [Fact]
    public void An_item_is_not_there_before_it_was_known()
    {
        var inbox = new Compiler.Inbox(Book, [Item("this", EventDate.Parse("2026-09-10"), new Mentions { Origins = [CountryCode.Parse("CN")] })]);
        Assert.Empty(inbox.On(Answer("9403.60.8081", "CN", "2026-09-09"), []));
        Assert.Single(inbox.On(Answer("9403.60.8081", "CN", "2026-09-10"), []));
        Assert.Empty(inbox.On(Answer("9403.60.8081", "CN", "2026-09-10"), [new ItemId("this")]));
    }

    private static IEnumerable<string> Mentioned(Mentions mentions, string line, string origin = "CN") =>
        new Compiler.Inbox(Book, [Item("one", EventDate.Parse("2020-01-01"), mentions)]).On(Answer(line, origin), []).SelectMany(item => item.Mentions).Select(words => words.ToString());

    private static DutyFinding Answer(string line, string origin, string? known = null) => Desk.Answer(
        new DutyQuestion(default, HtsCode.Parse(line), CountryCode.Parse(origin), EventDate.Parse("2026-09-01")) { KnownAt = known is null ? null : EventDate.Parse(known) });

    private static InboxItem Item(string id, EventDate known, Mentions mentions) =>
        new(new ItemId(id), new ItemSource(new Words("feed"), new Words(id), default, default), known, Authority.KnownAt(known), mentions);
}
