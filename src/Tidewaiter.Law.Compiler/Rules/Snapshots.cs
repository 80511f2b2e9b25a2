using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>Some provisions together, at every instant at which one of them changes.</summary>
internal static class Snapshots
{
    public static IEnumerable<(Instant At, IReadOnlyList<ProvisionState> States)> Of(View view, IReadOnlyList<Provision> provisions)
    {
        var lives = provisions.Select(provision => Timeline.Of(view, provision)).ToArray();
        var standing = new int[lives.Length];
        foreach (var cut in new SortedSet<Instant>(lives.SelectMany(life => life.Select(span => span.From))))
        {
            var states = new ProvisionState[lives.Length];
            for (var i = 0; i < lives.Length; i++)
            {
                while (lives[i][standing[i]].To <= cut)
                {
                    standing[i]++;
                }

                states[i] = lives[i][standing[i]].State;
            }

            yield return (cut, states);
        }
    }
}
