using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

public sealed partial class TariffSchedule
{
    /// <summary>Every code on file that has a label, with the latest one a view knows, ascending.</summary>
    public IEnumerable<(HtsCode Code, Words Label)> Labels(Instant knownAt)
    {
        foreach (var code in Codes)
        {
            var label = default(Words);
            var since = Instant.MinValue;
            foreach (var (log, row) in Rows(code))
            {
                var says = log.TermsOf(row);
                if (says.Adds && says.Source.Known <= knownAt && says.From >= since && !log.Text(Label, row).IsEmpty)
                {
                    (label, since) = (log.Text(Label, row), says.From);
                }
            }

            if (!label.IsEmpty)
            {
                yield return (code, label);
            }
        }
    }

    /// <summary>The rows about exactly this code that a view knows, by their first instant: its life in the book, with sources.</summary>
    public ImmutableArray<ScheduleRow> LifeOf(HtsCode code, Instant knownAt) =>
    [
        .. Rows(code)
            .Where(row => row.Log.TermsOf(row.Row).Source.Known <= knownAt)
            .Select(row => new ScheduleRow(
                row.Log.TermsOf(row.Row),
                row.Log.Text(Label, row.Row),
                row.Log.Text(Unit, row.Row),
                row.Log.Text(General, row.Row),
                row.Log.Text(Special, row.Row),
                row.Log.Text(Column2, row.Row)))
            .OrderBy(row => row.Says.From)
            .ThenBy(row => row.Says.Source.Known),
    ];

    private IEnumerable<(CodeLog Log, int Row)> Rows(HtsCode code)
    {
        foreach (var log in _logs)
        {
            var (first, end) = log.Rows(code.Key);
            for (var row = first; row < end; row++)
            {
                yield return (log, row);
            }
        }
    }
}
