namespace Tidewaiter.Law.Compiler;

/// <summary>
/// TW1009: an act without an end does not cover, by accident, a coat that an earlier known text lays later. Whoever writes down a new text
/// thinks of the stretch it speaks about; what an older text has already laid beyond that stretch should be covered only on purpose.
/// </summary>
internal sealed class CoveredCoatRule : LawRule
{
    public override DiagnosticCode Code => new(1009);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var coats in law.Provisions.Select(provision => provision.CoatArray))
        {
            foreach (var act in coats.Where(act => act.To == NodaTime.Instant.MaxValue))
            {
                var covered = coats
                    .Where(earlier => earlier.Source.Known < act.Source.Known && earlier.From > act.From && Covers(act, earlier))
                    .MinBy(earlier => earlier.From);
                if (covered is not null)
                {
                    yield return (act.Place, Message(covered, law.Where(covered.Place)));
                }
            }
        }
    }

    public static string Message(Act covered, string where) =>
        $"This act has no 'to:' and covers the act at {where}, which begins later, on {covered.FromDate}, and was known earlier, from {covered.Source.Id}. "
        + $"Add 'to:' and 'words:'; if the text replaces that act as well, end this one on {covered.FromDate} and add a second one from that day.";

    private static bool Covers(Act act, Act earlier) =>
        act.Terms.Any(term => earlier.Terms.Any(below => below.Slot == term.Slot || (term.IsSubstance && below is EndsTerm)));
}
