using NodaTime;

namespace Tidewaiter.Testing;

/// <summary>What a generator asks of chance.</summary>
internal static class RandomChoices
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    /// <summary>Nothing, a minute or a day, in either direction: where law changes is where programs err.</summary>
    public static Duration Nudge(this Random random) => random.Next(7) switch
    {
        0 => Duration.FromMinutes(1),
        1 => Duration.FromMinutes(-1),
        2 => Duration.FromDays(1),
        3 => Duration.FromDays(-1),
        4 => Duration.FromDays(random.Next(-60, 60)),
        _ => Duration.Zero,
    };
}
