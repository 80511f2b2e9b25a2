using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The tariff schedule of a book: every log under a <c>schedule</c> folder, read as one.</summary>
public sealed partial class TariffSchedule
{
    // The columns a schedule has beyond those of every log, in the order law files give them.
    private const int Unit = 0;
    private const int General = 1;
    private const int Special = 2;
    private const int Column2 = 3;
    private const int Label = 4;

    private static readonly TopicName Edition = new("schedule");

    // From here on down a code carries a rate.
    private const int LegalLength = 8;

    // The whole number, as an entry has it.
    private const int StatisticalLength = 10;

    private readonly ImmutableArray<CodeLog> _logs;
    private readonly ImmutableArray<Instrument> _editions;
    private readonly ConcurrentDictionary<(Words Text, int Column), object> _read = new();

    /// <summary>The schedule of a book.</summary>
    public TariffSchedule(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _editions = [.. book.Instruments.Values.Where(one => one.Topics.Contains(Edition)).OrderBy(one => one.Known)];
        _logs = [.. book.ListIds.Where(id => id.ToString().Contains(".schedule.", StringComparison.Ordinal)).Order().Select(book.List)];
    }

    /// <summary>The codes on file, ascending, each once.</summary>
    public IEnumerable<HtsCode> Codes =>
        _logs.SelectMany(log => Enumerable.Range(0, log.Count).Select(log.KeyOf)).Distinct().Order().Select(HtsCode.FromKey);

    /// <summary>The line at an instant, in a view; <c>null</c> when it is not on file. A statistical line takes its rate from the legal line above it.</summary>
    public ScheduleLine? Find(HtsCode code, Instant at, Instant knownAt)
    {
        var label = default(Words);
        var units = default(Words);
        var exact = false;
        for (var length = code.Length; length >= LegalLength; length--)
        {
            var prefix = code.Prefix(length);
            if (Row(prefix, at, knownAt) is not var (log, row))
            {
                continue;
            }

            exact |= length == code.Length;
            label = label.IsEmpty ? log.Text(Label, row) : label;
            units = units.IsEmpty ? log.Text(Unit, row) : units;
            if (!log.Text(General, row).IsEmpty)
            {
                return new ScheduleLine(
                    prefix,
                    label,
                    log.TermsOf(row),
                    Rate(log.Text(General, row)),
                    (SpecialRates)_read.GetOrAdd((log.Text(Special, row), Special), key => SpecialRates.Parse(key.Text.ToString())),
                    Rate(log.Text(Column2, row)))
                {
                    IsExact = exact,
                    Edition = EditionAt(log.TermsOf(row).Source, at, knownAt),
                    Units = [.. units.ToString().Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(UnitName.Parse)],
                };
            }
        }

        return null;
    }

    private Instrument EditionAt(Instrument row, Instant at, Instant knownAt)
    {
        var last = row;
        foreach (var edition in _editions)
        {
            if (edition.Known > at || edition.Known > knownAt)
            {
                break;
            }

            last = edition.Known > row.Known ? edition : last;
        }

        return last;
    }

    private LineRate Rate(Words text) => (LineRate)_read.GetOrAdd((text, General), key => LineRate.Parse(key.Text.ToString()));

    private (CodeLog Log, int Row)? Row(HtsCode code, Instant at, Instant knownAt)
    {
        foreach (var log in _logs)
        {
            var row = log.Deciding(code.Key, at, knownAt);
            if (row >= 0 && log.TermsOf(row).Adds)
            {
                return (log, row);
            }
        }

        return null;
    }
}
