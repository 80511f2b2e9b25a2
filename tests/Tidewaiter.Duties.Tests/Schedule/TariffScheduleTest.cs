using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>Tariff lines by number and instant.</summary>
public sealed class TariffScheduleTest : IDisposable
{
    private static readonly Instant In2025 = Instant.FromUtc(2025, 6, 15, 12, 0);

    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_statistical_line_takes_its_rate_from_the_legal_line_above_it()
    {
        var line = Find("7318.15.2061");
        Assert.Equal("7318.15.20 bolts, of steel: 5 %, 45 %, exact", Print(line));
        Assert.Equal("each, kg", string.Join(", ", line!.Units));
        Assert.Equal("2 %", line.Special.Rates[new ClaimCode("E")].ToString());
    }

    [Fact]
    public void A_suffix_that_is_not_on_file_gives_the_legal_line_and_says_so() =>
        Assert.Equal("7318.15.20 bolts: 5 %, 45 %, not exact", Print(Find("7318.15.2099")));

    [Fact]
    public void A_legal_line_may_be_asked_by_itself() => Assert.Equal("7318.15.20 bolts: 5 %, 45 %, exact", Print(Find("7318.15.20")));

    [Theory]
    [InlineData("7318.15.21")]
    [InlineData("7318.15")]
    [InlineData("73")]
    public void What_is_not_there_is_not_on_file(string code) => Assert.Null(Find(code));

    [Fact]
    public void A_line_names_the_edition_in_force_at_the_instant()
    {
        _law.File("book.yaml", "title: Tiny\nhorizon: 2026-10-10\ntopics: { schedule: Editions }\n").File(
            "us/instruments/editions.yaml",
            """
            edition-5: { type: schedule-revision, title: Five, known: 2025-03-01, source: "Edition 5", topic: schedule }
            edition-6: { type: schedule-revision, title: Six, known: 2025-06-10, source: "Edition 6", topic: schedule }
            edition-7: { type: schedule-revision, title: Seven, known: 2025-07-01, source: "Edition 7", topic: schedule }
            """);
        Assert.Equal("Edition 6", Find("7318.15.2061")!.Edition.Citation.ToString());
        Assert.Equal("Edition 5", new TariffSchedule(_law.Book()).Find(HtsCode.Parse("7318.15.2061"), In2025, Instant.FromUtc(2025, 4, 1, 0, 0))!.Edition.Citation.ToString());
        Assert.Equal("known-2020-01-01", Find("7318.15.2061", Instant.FromUtc(2025, 1, 1, 12, 0))!.Edition.Citation.ToString());
    }

    [Fact]
    public void A_line_is_on_file_for_its_days_alone()
    {
        Assert.NotNull(Find("9503.00.00", Instant.FromUtc(2026, 1, 1, 5, 0)));
        Assert.Null(Find("9503.00.00", Instant.FromUtc(2026, 1, 1, 5, 1)));
        Assert.Null(Find("9503.00.00", Instant.FromUtc(2019, 1, 1, 5, 1)));
    }

    [Fact]
    public void A_line_is_not_on_file_before_it_was_published() =>
        Assert.Null(new TariffSchedule(_law.Book()).Find(HtsCode.Parse("7318.15.20"), In2025, Instant.FromUtc(2019, 12, 31, 0, 0)));

    [Fact]
    public void A_blank_in_column_2_is_not_free() => Assert.Equal("(blank)", Find("9503.00.00")!.Column2.Unpriced.ToString());

    [Fact]
    public void Every_code_on_file_is_listed_once_in_order() =>
        Assert.Equal(
            "2204.21.50 7318.15.20 7318.15.2061 7801.10.00 9101.11.40 9503.00.00",
            string.Join(' ', new TariffSchedule(_law.Book()).Codes));

    private static string Print(ScheduleLine? line) =>
        $"{line!.Code} {line.Label}: {line.General}, {line.Column2}, {(line.IsExact ? "exact" : "not exact")}";

    private ScheduleLine? Find(string code, Instant? at = null) => new TariffSchedule(_law.Book()).Find(HtsCode.Parse(code), at ?? In2025, Instant.MaxValue);
}
