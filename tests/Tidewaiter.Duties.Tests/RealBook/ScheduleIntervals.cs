using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Duties.Tests.RealBook;

/// <summary>The stretches between two changes of the schedule, from the first export observed, and the lines that stand in each.</summary>
internal sealed class ScheduleIntervals
{
    private readonly ImmutableArray<ImmutableArray<HtsCode>> _standing;

    public ScheduleIntervals(TariffSchedule schedule, Instant first)
    {
        Schedule = schedule;
        var codes = schedule.Codes.Where(code => code.Length >= 8).ToImmutableArray();
        var lives = codes.ToDictionary(code => code, code => schedule.LifeOf(code, Instant.MaxValue));
        Starts = [.. lives.Values.SelectMany(life => life).SelectMany(row => new[] { row.Says.From, row.Says.To }).Where(cut => cut >= first && cut < Instant.MaxValue).Append(first).Distinct().Order()];
        _standing = [.. Starts.Select(at => codes.Where(code => Stands(lives[code], at)).ToImmutableArray())];
    }

    public TariffSchedule Schedule { get; }

    /// <summary>The first instant of each; the last one has no end.</summary>
    public ImmutableArray<Instant> Starts { get; }

    /// <summary>The legal and statistical lines of an interval, ascending.</summary>
    public ImmutableArray<HtsCode> Lines(int interval) => _standing[interval];

    /// <summary>The intervals that a life of some row meets.</summary>
    public IEnumerable<int> Meeting(Instant from, Instant to) => Enumerable.Range(0, Starts.Length)
        .Where(interval => Starts[interval] < to && (interval + 1 == Starts.Length || from < Starts[interval + 1]));

    /// <summary>How many lines of an interval lie under a code.</summary>
    public int CountUnder(HtsCode code, int interval)
    {
        var lines = _standing[interval];
        var index = lines.BinarySearch(code);
        index = index < 0 ? ~index : index;
        var count = 0;
        while (index + count < lines.Length && lines[index + count].IsUnder(code))
        {
            count++;
        }

        return count;
    }

    private static bool Stands(ImmutableArray<ScheduleRow> life, Instant at) =>
        life.Where(row => row.Says.Speaks(at, Instant.MaxValue)).OrderBy(row => row.Says.Source.Known).ThenBy(row => row.Says.From).LastOrDefault() is { Says.Adds: true };
}
