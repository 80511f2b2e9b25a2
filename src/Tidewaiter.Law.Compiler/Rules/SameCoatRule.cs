namespace Tidewaiter.Law.Compiler;

/// <summary>TW1010: one instrument does not paint the same field of a provision twice from the same day; which of the two counts would be an accident of file order.</summary>
internal sealed class SameCoatRule : LawRule
{
    public override DiagnosticCode Code => new(1010);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var provision in law.Provisions)
        {
            // An act on the whole measure stands behind the provision's own in the file's sense, wherever it is written.
            var acts = provision.CoatArray.OrderBy(act => act.Target.Provision is null).ToList();
            foreach (var (index, act) in acts.Index())
            {
                var twin = acts.Take(index).FirstOrDefault(other =>
                    other.Source.Id == act.Source.Id && other.From == act.From && SharedSlot(act, other) is not null);
                if (twin is not null)
                {
                    // Of two acts on the same thing the later is reported; beside an act on the whole measure, the provision's own.
                    var (reported, other) = act.Target.Provision is null && twin.Target.Provision is not null ? (twin, act) : (act, twin);
                    yield return (reported.Place, Message(SharedSlot(act, twin)!.Value, law.Where(other.Place)));
                }
            }
        }
    }

    public static string Message(TermSlot slot, string where) =>
        $"The act at {where} rests on the same instrument, begins on the same day and paints the same field ({slot}), so one of the two says nothing. Join them, or correct 'by', 'from' or the field.";

    private static TermSlot? SharedSlot(Act act, Act other) =>
        act.Terms.Select(term => term.Slot).Where(slot => other.Terms.Any(term => term.Slot == slot)).Select(slot => (TermSlot?)slot).FirstOrDefault();
}
