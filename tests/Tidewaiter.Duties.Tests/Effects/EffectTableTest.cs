using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Effects;

/// <summary>Totals of every class of lines from every origin through time, and the days on which they moved.</summary>
public sealed class EffectTableTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff().Measure(
        """
        provisions:
          9901: { goods: ["7318"], origin: [CN], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, to: 2025-06-01, words: through May, add: 10 % } ] }
          9902: [ { by: us.known-2025-01-10, from: 2025-03-01, add: 5 %, when: { entered: before 2025-04-01 } } ]
        """);

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_row_holds_the_totals_of_a_kind_of_lines_from_its_origins()
    {
        var table = EffectTable.Of(new DutyDesk(_law.Book()));
        Assert.Contains("CN: 2020-01-01=5 2025-02-01=15 2025-03-01=20 2025-04-01=15 2025-06-01=5", Courses(table, "7318.15.20"));
        Assert.Contains("ZZ: 2020-01-01=5 2025-03-01=10 2025-04-01=5", Courses(table, "7318.15.20"));
    }

    [Fact]
    public void A_move_names_the_acts_behind_it_and_a_condition_names_none()
    {
        var desk = new DutyDesk(_law.Book());
        var moves = EffectTable.Of(desk).Moves(desk, 10, EventDate.Parse("2025-01-01"));
        Assert.Equal(
            ["2025-02-01 5 % to 15 % us.duties.tiny#9901@us.known-2025-01-10/2025-02-01", "2025-03-01 0 % to 5 % us.duties.tiny#9902@us.known-2025-01-10/2025-03-01", "2025-04-01 5 % to 0 % "],
            moves.OrderBy(move => move.On.Date).Take(3).Select(move => $"{move.On} {move.Before} to {move.After} {string.Join(' ', move.Acts)}"));
    }

    private static IEnumerable<string> Courses(EffectTable table, string line) =>
        table.Rows.Where(row => row.Example.ToString().StartsWith(line, StringComparison.Ordinal))
            .Select(row => $"{string.Join(' ', row.Origins.SelectMany(group => table.OriginGroups[group]))}: {string.Join(' ', row.Runs)}");
}
