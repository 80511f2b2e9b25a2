using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Duties;

/// <summary>What the whole law comes to: the total of every class of lines from every origin through time. An accidental change of law shows here, whatever it was meant to change.</summary>
public sealed class EffectTable
{
    private readonly EffectGrid _grid;

    private EffectTable(EffectGrid grid, ImmutableArray<ImmutableArray<CountryCode>> groups, ImmutableArray<EffectRow> rows)
    {
        _grid = grid;
        OriginGroups = groups;
        Rows = rows;
    }

    /// <summary>Origins that every class of lines treats alike at all times.</summary>
    public ImmutableArray<ImmutableArray<CountryCode>> OriginGroups { get; }

    /// <summary>The rows: by class, then by the first group of origins.</summary>
    public ImmutableArray<EffectRow> Rows { get; }

    /// <summary>Works out the table of a desk's book, as everything it holds is known. Takes seconds.</summary>
    public static EffectTable Of(DutyDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var grid = new EffectGrid(desk);
        var groups = Enumerable.Range(0, grid.Origins.Length)
            .GroupBy(origin => new RunsOfOrigin(grid, origin))
            .Select(group => group.ToImmutableArray())
            .ToImmutableArray();
        var rows = Enumerable.Range(0, grid.Classes.Length).SelectMany(one => groups
            .Select((origins, number) => (Number: number, Runs: new Runs(grid.Changes(one, origins[0]))))
            .GroupBy(pair => pair.Runs)
            .Select(same => new EffectRow(
                grid.Examples[one],
                grid.Classes[one].Length,
                [.. same.Select(pair => pair.Number)],
                [.. same.Key.Changes.Select(change => new EffectRun(desk.Authority.DateOf(grid.Instants[change.Instant]), Rate.FromParts(change.Total)))])));
        return new EffectTable(grid, [.. groups.Select(origins => origins.Select(origin => grid.Origins[origin]).ToImmutableArray())], [.. rows]);
    }

    /// <summary>The days on which most moved, largest first.</summary>
    /// <param name="desk">The desk the table is of.</param>
    /// <param name="count">How many days.</param>
    /// <param name="since">The first day that counts.</param>
    public ImmutableArray<LawMove> Moves(DutyDesk desk, int count, EventDate? since = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return new MoveFinder(desk, _grid).Find(count, since is { } day ? desk.Authority.AsOf(day) : Instant.MinValue);
    }

    private readonly record struct Runs(IReadOnlyList<(int Instant, long Total)> Changes)
    {
        public bool Equals(Runs other) => Changes.SequenceEqual(other.Changes);

        public override int GetHashCode() => Changes.Aggregate(0, HashCode.Combine);
    }

    private readonly record struct RunsOfOrigin(EffectGrid Grid, int Origin)
    {
        public bool Equals(RunsOfOrigin other)
        {
            for (var one = 0; one < Grid.Classes.Length; one++)
            {
                if (!Grid.Changes(one, Origin).SequenceEqual(Grid.Changes(one, other.Origin)))
                {
                    return false;
                }
            }

            return true;
        }

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            for (var one = 0; one < Grid.Classes.Length; one++)
            {
                hash.Add(Grid.Changes(one, Origin).Count);
            }

            return hash.ToHashCode();
        }
    }
}
