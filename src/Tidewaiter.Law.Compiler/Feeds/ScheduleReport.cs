using System.Collections.Immutable;
using System.Text;

namespace Tidewaiter.Law.Compiler;

/// <summary>What an export of the schedule says otherwise than the book. The book is not changed by it.</summary>
/// <param name="Lines">How many lines were compared.</param>
/// <param name="Differences">The differences, by line.</param>
public sealed record ScheduleReport(int Lines, ImmutableArray<ScheduleDifference> Differences)
{
    /// <summary>The differences as CSV.</summary>
    public Words Csv
    {
        get
        {
            var text = new StringBuilder("code,what,book,export,description\n");
            foreach (var one in Differences)
            {
                text.Append($"{one.Code},{one.What},{Cell(one.Book)},{Cell(one.Export)},{Cell(one.Label)}\n");
            }

            return new Words(text.ToString());
        }
    }

    private static string Cell(Words words) => $"\"{words.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
