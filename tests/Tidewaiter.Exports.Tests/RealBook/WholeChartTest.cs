using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime.TimeZones;

namespace Tidewaiter.Exports.Tests.RealBook;

/// <summary>Every number of the list to every country there is, civil, screened, of US origin, on one day. Nothing may fall through: what is not decided is asked by name.</summary>
public sealed class WholeChartTest
{
    private static readonly EventDate Day = EventDate.Parse("2026-08-01");
    private static readonly Words Washington = new("us");

    /// <summary>In no destination that has a row of its own may more of the list hang on open questions than this.</summary>
    private const double MostOpen = 0.24;

    [Fact]
    [Trait("Category", "Slow")]
    public void Every_row_to_every_destination_is_decided_or_asked_by_name()
    {
        var countries = TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(zone => CountryCode.Parse(zone.CountryCode)).Distinct().Order().ToArray();
        var answers = new (CountryCode To, int[] Counts, SortedDictionary<string, int> Open)[countries.Length];

        Parallel.For(0, countries.Length, index => answers[index] = Count(countries[index]));

        Snapshot.Matches("whole-chart", Page(answers));
        Assert.All(
            answers.Where(answer => !answer.Open.ContainsKey("738.3(b)")),
            answer => Assert.True(answer.Counts[(int)LicenceOutcome.Incomplete] <= MostOpen * Law.Eccns.Length, $"{answer.To}: {answer.Counts[(int)LicenceOutcome.Incomplete]} open"));
    }

    private static (CountryCode To, int[] Counts, SortedDictionary<string, int> Open) Count(CountryCode to)
    {
        var counts = new int[Enum.GetValues<LicenceOutcome>().Length];
        var open = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var eccn in Law.Eccns)
        {
            var finding = Law.Desk.Answer(Question(eccn, to)).Of(Washington)!;
            counts[(int)finding.Outcome]++;
            if (finding.Outcome == LicenceOutcome.Incomplete)
            {
                Assert.NotEmpty(finding.Questions);
                foreach (var question in finding.Questions.Select(one => one.Name.ToString().Split('@')[0]).Distinct())
                {
                    open[question] = open.GetValueOrDefault(question) + 1;
                }
            }
        }

        return (to, counts, open);
    }

    private static LicenceQuestion Question(Eccn eccn, CountryCode to) => new(default, Day)
    {
        Item = ItemClass.Of(eccn),
        ChineseItem = ItemClass.Outside,
        From = CountryCode.Parse("US"),
        Origin = CountryCode.Parse("US"),
        To = to,
        Parties = [new Party(default, default) { Country = to, Headquarters = to, ParentHeadquarters = to, Lists = [], AffiliateOf = [] }],
        Facts = ImmutableDictionary.CreateRange(
        [
            Law.Stated("end_use", "civil"),
            Law.Stated("other_agency", "none"),
            Law.Stated("red_flag", "none"),
            Law.Stated("food_or_medicine", "no"),
            Law.Stated("occupied_ukraine", "no"),
            Law.Stated("part_746_schedule", "no"),
        ]),
    };

    private static string Page(IEnumerable<(CountryCode To, int[] Counts, SortedDictionary<string, int> Open)> answers)
    {
        var page = new StringBuilder();
        var outcomes = Enum.GetValues<LicenceOutcome>();
        page.Append(CultureInfo.InvariantCulture, $"{Law.Eccns.Length} numbers of the list on {Day}\n");
        page.Append("to ").AppendJoin(' ', outcomes.Select(outcome => $"{LicenceFindingJson.Name(outcome),20}")).Append("  open questions\n");
        foreach (var (to, counts, open) in answers)
        {
            page.Append(to).Append(' ').AppendJoin(' ', counts.Select(count => count.ToString(CultureInfo.InvariantCulture).PadLeft(20)));
            page.Append("  ").AppendJoin(", ", open.Select(pair => $"{pair.Key} {pair.Value}")).Append('\n');
        }

        return page.ToString();
    }
}
