using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Walks the provisions of a measure about entries: which apply to a line, which are displaced, which nobody can tell.</summary>
/// <remarks>A few dozen records, walked as they stand: nothing here is compiled. The law of entries is read at the instant of entry.</remarks>
internal sealed class EntryLaw
{
    private readonly View _view;
    private readonly EntrySheet _sheet;
    private readonly ImmutableArray<ProvisionState> _states;
    private readonly bool _openIsNo;
    private readonly Dictionary<Provision, EntryProvision> _found = [];

    private EntryLaw(View view, Measure measure, EntrySheet sheet, bool openIsNo)
    {
        _openIsNo = openIsNo;
        _view = view;
        _sheet = sheet;
        _states = [.. measure.Provisions.Select(provision => view.StateOf(provision, sheet.Entered)).Where(state => state.IsLaw)];
    }

    /// <summary>The provisions of a measure that are in force and reach the line.</summary>
    /// <param name="view">The law.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="sheet">The line.</param>
    /// <param name="openIsNo">Whether what nobody stated counts as not so: an event moves the rates for who states it.</param>
    public static ImmutableArray<EntryProvision> Of(View view, Measure measure, EntrySheet sheet, bool openIsNo = false)
    {
        var law = new EntryLaw(view, measure, sheet, openIsNo);
        return [.. law._states.Where(law.Reaches).Select(law.Find)];
    }

    private bool Reaches(ProvisionState state) =>
        (state.Find<OriginTerm>() is not { } origins || _view.Includes(origins, _sheet.Question.Origin, _sheet.Entered))
        && (state.Find<GoodsTerm>() is not { } goods || _view.Includes(goods, _sheet.Question.Hts, _sheet.Entered) == Membership.On)
        && (state.Find<SameTerm>() is not { } same || _sheet.Stated(same.One) is not { } one || _sheet.Stated(same.Other) is not { } other || one == other);

    // What is itself displaced displaces nothing; the compiler refuses circles.
    private EntryProvision Find(ProvisionState state)
    {
        if (_found.TryGetValue(state.Provision, out var known))
        {
            return known;
        }

        var (own, missing, isBegun) = Holds(state.Find<WhenTerm>());
        var above = own is false ? [] : _states.Where(other => Displaces(other, state) && Reaches(other)).Select(Find).ToList();
        var displacer = above.Find(other => other.Applies is true);
        var open = above.FindAll(other => other.Applies is null);
        var applies = own is false || displacer is not null ? false : open.Count > 0 ? null : own;
        var found = new EntryProvision(
            state, applies, displacer?.Provision, applies is null ? [.. missing.Concat(open.SelectMany(other => other.Missing)).Distinct()] : [])
        {
            IsBegun = applies is null && isBegun,
        };
        _found[state.Provision] = found;
        return found;
    }

    private static bool Displaces(ProvisionState above, ProvisionState below) =>
        !ReferenceEquals(above, below)
        && above.Find<OverTerm>() is { } over
        && (over.Charges ? below.Find<ChargeTerm>() is not ChargeTerm.Exempt : over.Provisions.Contains(below.Provision.Id));

    private (bool? Holds, IEnumerable<FactDeclaration> Missing, bool IsBegun) Holds(WhenTerm? when)
    {
        if (when is null)
        {
            return (true, [], false);
        }

        var isBegun = false;
        var missing = new List<FactDeclaration>();
        bool? any = false;
        foreach (var alternative in when.Alternatives)
        {
            var atoms = alternative.Atoms.Select(atom => (Atom: atom, Holds: _sheet.IsTrue(atom, _view))).ToList();
            if (atoms.TrueForAll(one => one.Holds is true))
            {
                return (true, [], false);
            }

            if (!_openIsNo && !atoms.Exists(one => one.Holds is false))
            {
                any = null;
                isBegun |= atoms.Exists(one => one.Holds is true && one.Atom is Atom.OfFact of && _sheet.Question.Facts.ContainsKey(of.Fact.Name));
                missing.AddRange(atoms.Where(one => one.Holds is null).Select(one => one.Atom).OfType<Atom.OfFact>().Select(of => of.Fact));
            }
        }

        return (any, missing, isBegun);
    }
}
