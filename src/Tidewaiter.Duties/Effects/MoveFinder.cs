using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Duties;

/// <summary>Finds the days on which totals moved most, and the acts behind them.</summary>
internal sealed class MoveFinder(DutyDesk desk, EffectGrid grid)
{
    private sealed class Day
    {
        public Int128 Weight { get; set; }

        public HashSet<int> Classes { get; } = [];

        public HashSet<int> Origins { get; } = [];

        public (Int128 Weight, int Class, int Origin, long Before, long After) Largest { get; set; }
    }

    public ImmutableArray<LawMove> Find(int count, Instant since)
    {
        var days = new Dictionary<int, Day>();
        for (var one = 0; one < grid.Classes.Length; one++)
        {
            for (var origin = 0; origin < grid.Origins.Length; origin++)
            {
                var changes = grid.Changes(one, origin);
                for (var change = 1; change < changes.Count; change++)
                {
                    Add(days, one, origin, changes[change - 1].Total, changes[change]);
                }
            }
        }

        return [.. days.Where(day => grid.Instants[day.Key] >= since).OrderByDescending(day => day.Value.Weight).ThenBy(day => day.Key).Take(count).Select(day => MoveOf(day.Key, day.Value))];
    }

    private void Add(Dictionary<int, Day> days, int ofClass, int origin, long before, (int Instant, long Total) change)
    {
        if (!days.TryGetValue(change.Instant, out var day))
        {
            days[change.Instant] = day = new Day();
        }

        var weight = (Int128)Math.Abs(change.Total - before) * grid.Classes[ofClass].Length;
        day.Weight += weight;
        day.Classes.Add(ofClass);
        day.Origins.Add(origin);
        if (weight > day.Largest.Weight)
        {
            day.Largest = (weight, ofClass, origin, before, change.Total);
        }
    }

    private LawMove MoveOf(int instant, Day day)
    {
        var at = grid.Instants[instant];
        var line = grid.Examples[day.Largest.Class];
        var origin = grid.Origins[day.Largest.Origin];
        var before = grid.Shares(line, origin, grid.Instants[instant - 1]);
        var after = grid.Shares(line, origin, at);
        var moved = before.Keys.Union(after.Keys).Where(provision => before.GetValueOrDefault(provision) != after.GetValueOrDefault(provision));
        return new LawMove(
            desk.Authority.DateOf(at),
            (decimal)day.Weight * 100 / Rate.Whole,
            day.Classes.Sum(one => grid.Classes[one].Length),
            day.Origins.Count,
            line,
            origin,
            Rate.FromParts(day.Largest.Before),
            Rate.FromParts(day.Largest.After),
            [.. moved.SelectMany(provision => provision.CoatArray).Where(act => act.From == at || act.To == at)]);
    }
}
