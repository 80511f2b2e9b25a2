using System.Globalization;
using System.Text.Json;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>The cases that others worked, moved to the day before and the day of each boundary around them: what changes there is what an act or the schedule changes there.</summary>
/// <remarks>
/// <c>tests/corpus/golden/duty-dev-boundaries.csv</c> holds every such day with both totals and the instruments that explain it.
/// Run with TIDEWAITER_SNAPSHOTS=update to write what came, then read the difference.
/// </remarks>
public sealed class SharedCaseBoundariesTest(ITestOutputHelper output)
{
    private static readonly string Golden = Path.Combine(Checkout.Folder("tests/corpus/golden").FullName, "duty-dev-boundaries.csv");

    [Fact]
    public void What_changes_a_day_before_or_after_is_explained()
    {
        if (Checkout.Shared("cases/duty-dev.jsonl", output) is not { } file)
        {
            return;
        }

        var rows = File.ReadLines(file.FullName).AsParallel().AsOrdered().SelectMany(line => Rows(JsonElement.Parse(line).GetProperty("input"))).ToList();
        output.WriteLine($"{rows.Count} boundaries around {rows.Select(row => row.Case).Distinct().Count()} cases.");
        Assert.True(rows.TrueForAll(row => row.By.Length > 0), string.Join("\n", rows.Where(row => row.By.Length == 0)));
        var came = string.Concat(rows.Prepend(new Row("case", "day", "before", "after", "by")).Select(row => $"{row.Case},{row.Day},{row.Before},{row.After},{row.By}\n"));
        if (Environment.GetEnvironmentVariable("TIDEWAITER_SNAPSHOTS") == "update")
        {
            File.WriteAllText(Golden, came);
        }

        Assert.Equal(File.ReadAllText(Golden), came);
    }

    private static IEnumerable<Row> Rows(JsonElement input)
    {
        var (question, problems) = new DutyQuestionReader(BookFixture.Book).Read(input);
        Assert.True(question is not null, string.Join(' ', problems));
        var boundaries = Boundaries.Value;
        var own = boundaries.FindLastIndex(day => day <= question.EntryDate.Date);
        var here = Of(question, question.EntryDate.Date);
        for (var i = own; i >= 0; i--)
        {
            var before = Of(question, boundaries[i].PlusDays(-1));
            if (Says(before) != Says(here))
            {
                yield return RowOf(input, boundaries[i], before, here);
                break;
            }
        }

        for (var i = own + 1; i < boundaries.Count; i++)
        {
            Assert.Equal(Says(here), Says(Of(question, boundaries[i].PlusDays(-1))));
            var after = Of(question, boundaries[i]);
            if (Says(after) != Says(here))
            {
                yield return RowOf(input, boundaries[i], here, after);
                break;
            }
        }
    }

    // Every day on which an act begins or ends, and those on which the schedule does.
    private static readonly Lazy<List<LocalDate>> Boundaries = new(() => [.. new EffectGrid(BookFixture.Desk).Instants.Select(at => BookFixture.Desk.Authority.DateOf(at).Date).Distinct()]);

    private static DutyFinding Of(DutyQuestion question, LocalDate day) => BookFixture.Desk.Answer(question with { EntryDate = new EventDate(day) });

    private static string Says(DutyFinding finding) => $"{Total(finding)} {string.Join(' ', finding.Layers.Select(layer => $"{layer.Provision} {layer.Rate}").Order())}";

    private static Row RowOf(JsonElement input, LocalDate day, DutyFinding before, DutyFinding after) =>
        new(input.GetProperty("id").GetString()!, day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Total(before), Total(after), string.Join(' ', By(day, before, after)));

    private static string Total(DutyFinding finding) => finding.Total?.ToString() ?? finding.Status.ToString();

    // Acts that begin or end that day, or turn on it, on any number that was weighed; rows of lists; the line's own rate.
    private static IEnumerable<string> By(LocalDate day, DutyFinding before, DutyFinding after)
    {
        var acts = from finding in new[] { before, after }
                   from candidate in BookFixture.Desk.EngineFor(Instant.MaxValue, []).ProgramFor(finding.Question.Hts, finding.Question.Origin, At(finding.Question.EntryDate.Date)).Candidates
                   from act in candidate.State.Provision.Coats.ToArray()
                   where act.From == At(day) || act.To == At(day) || TurnsOn(act, day)
                   select act.Source.Id.ToString();
        var rows = from id in BookFixture.Book.ListIds
                   let list = BookFixture.Book.List(id)
                   let range = list.RowsUnder(before.Question.Hts)
                   from row in Enumerable.Range(range.First, range.End - range.First).Select(list.TermsOf).Append(list.Deciding(before.Question.Hts, At(day.PlusDays(-1)), Instant.MaxValue)).Append(list.Deciding(before.Question.Hts, At(day), Instant.MaxValue))
                   where row is not null && (row.From == At(day) || row.To == At(day))
                   select row.Source.Id.ToString();
        var line = before.Layers.FirstOrDefault(layer => layer.IsBase)?.Rate != after.Layers.FirstOrDefault(layer => layer.IsBase)?.Rate;
        return acts.Concat(rows).Distinct().Order().Concat(line ? ["schedule"] : []);
    }

    private static bool TurnsOn(Act act, LocalDate day) =>
        act.Terms.OfType<WhenTerm>().SelectMany(condition => condition.Alternatives).SelectMany(alternative => alternative.Atoms).OfType<Atom.OfFact>()
            .Where(atom => atom.Fact.Input?.ToString() == "entry_date").SelectMany(atom => atom.Test.Ranges)
            .Any(range => range.Low == At(day).ToUnixTimeSeconds() || range.High == At(day).ToUnixTimeSeconds() - 1);

    private static Instant At(LocalDate day) => BookFixture.Desk.Authority.AsOf(new EventDate(day));

    private sealed record Row(string Case, string Day, string Before, string After, string By);
}
