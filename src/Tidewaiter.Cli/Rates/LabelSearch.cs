using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>Finds codes by the words of their labels: every word asked must begin a word of the label; the shortest label first.</summary>
internal static class LabelSearch
{
    private const int Most = 30;

    public static IReadOnlyList<LabelFound> Find(DutyDesk desk, string words, Instant at, Instant knownAt)
    {
        var asked = new LabelWords(new Words(words));
        return asked.IsEmpty
            ? []
            : Take(
                desk.Schedule.Labels(knownAt).Where(pair => asked.AreIn(pair.Label)).OrderBy(pair => pair.Label.ToString().Length).ThenBy(pair => pair.Code),
                desk,
                at,
                knownAt);
    }

    public static IReadOnlyList<LabelFound> Under(DutyDesk desk, HtsCode code, Instant at, Instant knownAt) =>
        Take(desk.Schedule.Labels(knownAt).Where(pair => pair.Code.IsUnder(code)).OrderBy(pair => pair.Code), desk, at, knownAt);

    private static List<LabelFound> Take(IEnumerable<(HtsCode Code, Words Label)> found, DutyDesk desk, Instant at, Instant knownAt) =>
        [.. found.Take(Most).Select(pair => new LabelFound(pair.Code, pair.Label, desk.Schedule.Find(pair.Code, at, knownAt)?.General))];
}
