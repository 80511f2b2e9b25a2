using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>The schedule of the book, as a whole: nothing missing, nothing without a rate, each revision seen from its own day.</summary>
public sealed class WholeScheduleTest
{
    private const int Legal = 8;
    private const int Statistical = 10;

    private static readonly HtsCode LastOfGoods = HtsCode.Parse("97");
    private static readonly Instant FirstObserved = At("2023-10-13");
    private static readonly TariffSchedule Schedule = new(LawFolder.Compile());
    private static readonly ImmutableArray<HtsCode> Codes = [.. Schedule.Codes];
    private static readonly ImmutableDictionary<HtsCode, ImmutableArray<ScheduleRow>> Lives = Codes.ToImmutableDictionary(code => code, code => Schedule.LifeOf(code, Instant.MaxValue));

    [Fact]
    public void Every_statistical_line_has_a_rate_line_on_every_day_of_its_life()
    {
        var without = new List<string>();
        foreach (var code in Codes.Where(code => code.Length == Statistical && IsGoods(code)))
        {
            foreach (var at in Days(code).Where(at => Stands(code, at) && Schedule.Find(code, at, Instant.MaxValue) is not { IsExact: true }))
            {
                without.Add($"{code} on {Authority.DateOf(at)}");
            }
        }

        Assert.Empty(without);
    }

    [Fact]
    public void A_rate_is_found_on_a_day_exactly_if_its_legal_line_stands()
    {
        var wrong = new List<string>();
        foreach (var code in Codes.Where(code => code.Length == Legal && IsGoods(code)))
        {
            foreach (var at in Days(code).Where(at => Stands(code, at) != Schedule.Find(code, at, Instant.MaxValue) is not null))
            {
                wrong.Add($"{code} on {Authority.DateOf(at)}");
            }
        }

        Assert.Empty(wrong);
    }

    // Every export since October 2023 has the same 11414 legal lines; only statistical numbers came and went.
    [Theory]
    [InlineData("2023-12-01", 11_414, 19_454)]
    [InlineData("2024-08-01", 11_414, 19_582)]
    [InlineData("2025-03-01", 11_414, 19_615)]
    [InlineData("2025-08-01", 11_414, 19_650)]
    [InlineData("2026-06-08", 11_414, 19_738)]
    public void The_lines_of_the_chapters_of_goods_on_a_day_are_all_there(string day, int legal, int statistical)
    {
        var standing = Codes.Where(code => IsGoods(code) && Stands(code, At(day))).ToLookup(code => code.Length);
        Assert.Equal((legal, statistical), (standing[Legal].Count(), standing[Statistical].Count()));
    }

    [Fact]
    public void Every_chapter_is_there_but_the_one_held_in_reserve()
    {
        var there = Codes.Where(code => code.Length == Legal && Stands(code, At("2026-06-08"))).Select(code => code.Chapter.ToString()).Distinct();
        Assert.Equal(Enumerable.Range(1, 98).Where(chapter => chapter != 77).Select(chapter => $"{chapter:00}"), there);
    }

    [Theory]
    [InlineData("2023-11-01", "0201.30.5085", "0201.30.50", "4.4¢/kg")]
    [InlineData("2023-11-01", "8471.30.0100", "8471.30.01", "Free")]
    [InlineData("2024-03-01", "6109.10.0012", "6109.10.00", "16.5%")]
    [InlineData("2024-09-01", "8703.23.0140", "8703.23.01", "2.5%")]
    [InlineData("2025-02-15", "7318.15.2061", "7318.15.20", "Free")]
    [InlineData("2025-09-15", "8507.60.0020", "8507.60.00", "3.4%")]
    [InlineData("2026-03-01", "0202.30.8015", "0202.30.80", "26.4%")]
    [InlineData("2026-06-08", "9403.60.8093", "9403.60.80", "Free")]
    [InlineData("2026-06-08", "2710.12.1510", "2710.12.15", "52.5¢/bbl")]
    public void A_line_has_its_rate_on_a_day(string day, string code, string rateLine, string general)
    {
        var line = Schedule.Find(HtsCode.Parse(code), At(day), Instant.MaxValue);
        Assert.NotNull(line);
        Assert.Equal((rateLine, true, general), (line.Code.ToString(), line.IsExact, Deciding(line).General.ToString()));
    }

    [Fact]
    public void Nothing_is_on_file_before_the_first_export_but_what_is_recalled()
    {
        var early = Codes.Where(code => code.Length >= Legal && Lives[code].Any(row => row.Says.From < FirstObserved)).ToArray();
        Assert.NotEmpty(early);
        Assert.All(early.SelectMany(code => Lives[code].Where(row => row.Says.From < FirstObserved)), row =>
        {
            Assert.Equal(Certainty.Recall, row.Says.Source.Certainty);
            Assert.Equal(FirstObserved, row.Says.To);
        });
        var eve = At("2023-10-12");
        Assert.Equal(early, Codes.Where(code => code.Length >= Legal && Stands(code, eve)));
    }

    [Fact]
    public void A_number_that_a_revision_splits_stands_in_a_view_before_that_revision()
    {
        var old = HtsCode.Parse("0202.30.8000");
        var next = HtsCode.Parse("0202.30.8015");
        var march = At("2026-03-01");
        Assert.Equal((true, false), (IsExact(old, march, Authority.KnownAt(EventDate.Parse("2026-01-29"))), IsExact(next, march, Authority.KnownAt(EventDate.Parse("2026-01-29")))));
        Assert.Equal((false, true), (IsExact(old, march, Authority.KnownAt(EventDate.Parse("2026-01-30"))), IsExact(next, march, Authority.KnownAt(EventDate.Parse("2026-01-30")))));
    }

    [Fact]
    public void A_rate_that_a_revision_corrects_is_the_old_one_in_a_view_before_it()
    {
        var code = HtsCode.Parse("6505.00.01");
        Assert.Equal("6.4%", GeneralOf(code, "2024-03-01", "2024-12-30"));
        Assert.Equal("9.4%", GeneralOf(code, "2024-03-01", "2024-12-31"));
    }

    [Fact]
    public void Every_heading_and_every_chapter_has_a_label()
    {
        var labels = Schedule.Labels(Instant.MaxValue).Select(pair => pair.Code).ToHashSet();
        var headings = Codes.Where(code => code.Length >= Legal && IsGoods(code)).Select(code => code.Prefix(4)).Distinct().ToArray();
        Assert.Equal(1228, headings.Length);
        Assert.All(headings, code => Assert.Contains(code, labels));
        Assert.All(Codes.Where(code => code.Length >= Legal).Select(code => code.Chapter).Distinct(), code => Assert.Contains(code, labels));
    }

    [Fact]
    public void A_heading_is_a_label_alone_and_no_rate_line() =>
        Assert.All(Codes.Where(code => code.Length < Legal), code => Assert.Null(Schedule.Find(code, At("2026-06-08"), Instant.MaxValue)));

    private static Authority Authority => LawFolder.Compile().Authorities.Values.First(authority => authority.Zone.Id == "America/New_York");

    private static Instant At(string day) => Authority.AsOf(EventDate.Parse(day));

    private static bool IsGoods(HtsCode code) => code.Chapter.CompareTo(LastOfGoods) <= 0;

    private static bool IsExact(HtsCode code, Instant at, Instant knownAt) => Schedule.Find(code, at, knownAt) is { IsExact: true };

    private static string GeneralOf(HtsCode code, string day, string known) =>
        Schedule.Find(code, At(day), Authority.KnownAt(EventDate.Parse(known))) is { } line ? Deciding(line).General.ToString() : "";

    private static ScheduleRow Deciding(ScheduleLine line) => Lives[line.Code].First(row => row.Says == line.Says && !row.General.IsEmpty);

    // The last coat decides: what became known last, then what starts last.
    private static bool Stands(HtsCode code, Instant at) =>
        Lives[code].Where(row => row.Says.Speaks(at, Instant.MaxValue)).OrderBy(row => row.Says.Source.Known).ThenBy(row => row.Says.From).LastOrDefault() is { Says.Adds: true };

    // The edges of the line's own rows and of those of the legal line above it, with the days around them.
    private static IEnumerable<Instant> Days(HtsCode code) =>
        new[] { code, code.Legal }.Distinct()
            .SelectMany(one => Lives.GetValueOrDefault(one, []))
            .SelectMany(row => new[] { row.Says.From, row.Says.To })
            .Where(edge => edge > Instant.MinValue && edge < Instant.MaxValue)
            .Distinct()
            .SelectMany(edge => new[] { edge - Duration.FromDays(1), edge, edge + Duration.FromDays(1) });
}
