using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The acts behind what a provision says.</summary>
internal static class Citations
{
    public static ImmutableArray<Citation> Of(ProvisionState state) =>
        [.. state.Visible.Where(painted => painted.Act is not null && painted.Term is not ReadingsTerm).Select(painted => Of(painted.Act!)).Distinct()];

    public static ImmutableArray<Citation> Of<T>(ProvisionState state)
        where T : Term =>
        state.PainterOf<T>() is { } act ? [Of(act)] : [];

    public static Citation Of(Act act) => new(act.Source, act.At);
}
