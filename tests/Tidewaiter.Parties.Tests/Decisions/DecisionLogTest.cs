using NodaTime;

namespace Tidewaiter.Parties.Tests.Decisions;

public sealed class DecisionLogTest : IDisposable
{
    private readonly Desk _desk = new(new DecisionOptions { FourEyesFrom = Rate.One });

    public DecisionLogTest()
    {
        foreach (var (day, party) in new[] { (30, "A"), (31, "B"), (61, "C"), (62, "D") })
        {
            _desk.Now = Instant.FromUtc(2026, 10, 1, 0, 0) + Duration.FromDays(day);
            _desk.Decide(Desk.Match(party));
        }
    }

    [Theory]
    [InlineData("2026-09-01", "")]
    [InlineData("2026-10-01", "A")]
    [InlineData("2026-11-15", "B")]
    [InlineData("2026-12-01", "CD")]
    [InlineData("2027-01-01", "")]
    public void A_month_is_exported_and_verifies_alone(string month, string parties)
    {
        var export = DecisionLog.Export(_desk.Store.Entries, EventDate.Parse(month));

        Assert.Equal(parties, string.Concat(DecisionLog.Verify(export.Span, new Words("export")).Select(entry => entry.Decision.Match.Key.Party)));
    }

    [Fact]
    public void An_export_is_line_for_line_the_log()
    {
        var log = File.ReadAllLines(_desk.File.FullName);
        var export = System.Text.Encoding.UTF8.GetString(DecisionLog.Export(_desk.Store.Entries, EventDate.Parse("2026-12-01")).Span).Split('\n');

        Assert.Equal(log[2..], export[1..3]);
    }

    [Fact]
    public void An_export_that_was_cut_is_found()
    {
        var export = DecisionLog.Export(_desk.Store.Entries, EventDate.Parse("2026-12-01")).ToArray();
        var cut = export[..(export.AsSpan()[..^1].LastIndexOf((byte)'\n') + 1)];

        Assert.Equal(
            "export: TW4104: This export says that it holds 2 decisions up to a certain hash, and 1 were found or the last has another hash. Export the month again.",
            Assert.Throws<ProblemException>(() => DecisionLog.Verify(cut, new Words("export"))).Message);
    }

    public void Dispose() => _desk.Dispose();
}
