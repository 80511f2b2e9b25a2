using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Duties;

public sealed partial class TariffSchedule
{
    /// <summary>The statistical numbers that a number could be, ascending: those of its legal line. None when it is one of them, or when the line has none.</summary>
    /// <param name="code">The number as asked, 8 or 10 digits.</param>
    /// <param name="at">The instant whose law applies.</param>
    /// <param name="knownAt">What had been made public by then.</param>
    public ImmutableArray<HtsCode> SuffixesFor(HtsCode code, Instant at, Instant knownAt)
    {
        if (code.Length == StatisticalLength && Row(code, at, knownAt) is not null)
        {
            return [];
        }

        var found = new SortedSet<HtsCode>();
        foreach (var log in _logs)
        {
            var (first, end) = log.RowsUnder(code.Legal);
            for (var row = first; row < end; row++)
            {
                var under = HtsCode.FromKey(log.KeyOf(row));
                if (under.Length == StatisticalLength && Row(under, at, knownAt) is not null && Find(under, at, knownAt) is not null)
                {
                    found.Add(under);
                }
            }
        }

        return [.. found];
    }
}
