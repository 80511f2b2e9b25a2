using System.Collections.Concurrent;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>Every line of the schedule, twelve origins, sixty dates: there is always an answer, and it stands in one of the ways there are.</summary>
public sealed class EveryAnswerTest
{
    private static readonly string[] Origins = ["CN", "HK", "CA", "MX", "JP", "DE", "GB", "KR", "VN", "RU", "BR", "IN"];

    /// <summary>The statuses as programs read them.</summary>
    public static IReadOnlySet<string?> Statuses { get; } = new HashSet<string?>
    {
        "answered", "answered_except", "range", "undetermined", "conflict", "not_modelled", "not_on_file", "refused",
    };

    [Fact]
    public void Of_one_line_in_twenty() => NeverThrows(20);

    [Fact]
    [Trait("Category", "Slow")]
    public void Of_every_line() => NeverThrows(1);

    // Each line is asked of every origin, each time on five of the sixty dates, so that every date meets every origin.
    private static void NeverThrows(int step)
    {
        var lines = BookFixture.Desk.Schedule.Codes.Where((_, index) => index % step == 0).ToList();
        var first = EventDate.Parse("2018-06-15").Date;
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, lines.Count, line =>
        {
            for (var origin = 0; origin < Origins.Length; origin++)
            {
                for (var date = 0; date < 5; date++)
                {
                    var month = (line + origin + date * 12) % 60 * 2;
                    var question = new DutyQuestion(default, lines[line], CountryCode.Parse(Origins[origin]), new EventDate(first.PlusMonths(month)));
                    if (lines[line].Length >= 8 && Wrong(question) is { } wrong)
                    {
                        failures.Add($"{wrong}: {question.Hts} {question.Origin} {question.EntryDate}");
                    }
                }
            }
        });
        Assert.NotEmpty(lines);
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Take(10)));
    }

    private static string? Wrong(DutyQuestion question)
    {
        try
        {
            var finding = BookFixture.Desk.Answer(question);
            return !Enum.IsDefined(finding.Status) ? finding.Status.ToString()
                : finding.Status is DutyStatus.Answered or DutyStatus.AnsweredExcept && finding.Total is null ? "answered without a total"
                : finding.Status is DutyStatus.NotOnFile or DutyStatus.NotModelled or DutyStatus.Conflict or DutyStatus.Range && finding.Total is not null ? $"{finding.Status} with a total"
                : null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return thrown.ToString();
        }
    }
}
