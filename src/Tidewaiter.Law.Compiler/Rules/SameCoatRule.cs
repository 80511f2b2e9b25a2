namespace Tidewaiter.Law.Compiler;

/// <summary>TW1010: one instrument does not paint the same field of a provision twice from the same day; which of the two counts would be an accident of file order.</summary>
internal sealed class SameCoatRule : LawRule
{
    public override DiagnosticCode Code => new(1010);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var provision in law.Provisions)
        {
            // An act on the whole measure is reported only beside another such act: the provision's own is the one to look at.
            var acts = provision.CoatArray.OrderBy(act => act.Target.Provision is not null).ThenBy(act => act.Order).ToList();
            foreach (var (index, act) in acts.Index())
            {
                var twin = acts.Take(index).FirstOrDefault(other =>
                    other.Source.Id == act.Source.Id && other.From == act.From && TermOf(other, act) is not null);
                if (twin is not null)
                {
                    yield return (act.Place, Message(TermOf(act, twin)!, TermOf(twin, act)!, law.Where(twin.Place)));
                }
            }
        }
    }

    public static string Message(Term here, Term there, string where) =>
        $"This act paints '{Written(here)}', and the act at {where} paints '{Written(there)}' in the same place, from the same day and by the same instrument, so one of the two says nothing. "
        + "Join them, or correct 'by', 'from' or the field.";

    private static string Written(Term term) => term.IsSubstance ? term.ToString() : $"{term.Slot}: {term}";

    // The first term of an act that shares a slot with one of the other's.
    private static Term? TermOf(Act act, Act other) => act.Terms.FirstOrDefault(term => other.Terms.Any(one => one.Slot == term.Slot));
}
