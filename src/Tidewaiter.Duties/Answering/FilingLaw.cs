using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The law of filing at an instant: what it says of a line, one kind of rule at a time.</summary>
internal static class FilingLaw
{
    /// <summary>The rule of a kind that holds for a line; <c>null</c> when there is none. Of several the last, so that an exception stands below its rule.</summary>
    public static T? Find<T>(View view, LineSheet sheet)
        where T : Term
    {
        T? found = null;
        foreach (var measure in view.Measures)
        {
            foreach (var provision in measure.Kind == MeasureKind.Filing ? measure.Provisions : [])
            {
                if (view.StateOf(provision, sheet.At) is { IsLaw: true } state && state.Find<T>() is { } term && Holds(state, sheet))
                {
                    found = term;
                }
            }
        }

        return found;
    }

    private static bool Holds(ProvisionState state, LineSheet sheet) =>
        state.Find<WhenTerm>() is not { } when || when.Alternatives.Any(one => one.Atoms.All(atom => sheet.IsTrue(atom) is true));
}
