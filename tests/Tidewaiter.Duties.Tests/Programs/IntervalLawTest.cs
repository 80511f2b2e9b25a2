using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Programs;

/// <summary>The law between two boundaries is found once; goods and origins that it treats alike are one.</summary>
public sealed class IntervalLawTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff().Measure(
        """
        provisions:
          9901: { goods: ["7318"], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
          9902: { origin: [CN], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 5 % } ] }
        """);

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Goods_that_every_provision_treats_alike_are_one()
    {
        var law = Engine().LawAt(Day("2025-06-15"));
        Assert.Same(law.GoodsOf(HtsCode.Parse("7318.15.2061")), law.GoodsOf(HtsCode.Parse("7318.29.00")));
        Assert.NotSame(law.GoodsOf(HtsCode.Parse("7318.15.2061")), law.GoodsOf(HtsCode.Parse("7801.10.00")));
    }

    [Fact]
    public void Origins_that_every_provision_treats_alike_are_one()
    {
        var law = Engine().LawAt(Day("2025-06-15"));
        Assert.Same(law.OriginOf(CountryCode.Parse("DE")), law.OriginOf(CountryCode.Parse("JP")));
        Assert.NotSame(law.OriginOf(CountryCode.Parse("DE")), law.OriginOf(CountryCode.Parse("CN")));
    }

    [Fact]
    public void Views_that_know_the_same_of_an_interval_share_its_law()
    {
        var desk = new DutyDesk(_law.Book());
        var at = Day("2025-06-15");
        var later = desk.EngineFor(Instant.MaxValue, []).LawAt(at);
        Assert.Same(later, desk.EngineFor(Day("2025-03-01"), []).LawAt(at));
        Assert.NotSame(later, desk.EngineFor(Day("2025-01-01"), []).LawAt(at));
    }

    private static Instant Day(string date) => NodaTime.Text.InstantPattern.General.Parse(date + "T12:00:00Z").Value;

    private DutyEngine Engine() => new DutyDesk(_law.Book()).EngineFor(Instant.MaxValue, []);
}
