using System.Reflection;
using Tidewaiter.Vessels;

namespace Tidewaiter.Law.Compiler;

/// <summary>TW1060: the fields of port fees stand in measures of their kind and nowhere else, and their conditions read facts and where a vessel was built.</summary>
internal sealed class VesselFeeRule : LawRule
{
    private static readonly Assembly Envelope = typeof(Term).Assembly;
    private static readonly Assembly Vessels = typeof(PortFeeTerm).Assembly;

    public override DiagnosticCode Code => new(1060);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var provision in law.Provisions)
        {
            var isFee = provision.Measure.Kind == MeasureKind.VesselFee;
            foreach (var (term, place) in Terms(provision))
            {
                var room = term.GetType().Assembly;
                if (room != Envelope && room == Vessels != isFee)
                {
                    yield return (place, Elsewhere(term, isFee));
                }
                else if (isFee && Conditions(term).FirstOrDefault(atom => atom is not (Atom.OfFact or Atom.OfOrigin)) is { } atom)
                {
                    yield return (place, NoMeaning(atom));
                }
            }
        }
    }

    public static string Elsewhere(Term term, bool isFee) => isFee
        ? $"'{Written(term)}' is a field of duties, and this is a fee on a vessel's call. Say what is charged with 'port_fee', or correct 'kind'."
        : $"'{Written(term)}' is a field of fees on a vessel's call, and this measure is none. Write 'kind: vessel-fee', or remove it.";

    public static string NoMeaning(Atom atom) =>
        $"A fee on a vessel's call reads facts and where she was built: '{atom}' has no meaning here. Declare a fact for it in facts.yaml.";

    private static string Written(Term term) => term.IsSubstance ? term.ToString() : $"{term.Slot}: {term}";

    private static IEnumerable<(Term Term, string Place)> Terms(Provision provision) =>
        provision.Terms.Select(term => (term, CheckedLaw.PlaceOf(provision)))
            .Concat(provision.CoatArray.SelectMany(act => act.Terms.Select(term => (term, act.Place))));

    private static IEnumerable<Atom> Conditions(Term term) =>
        (term as WhenTerm ?? (term as UnsettledTerm)?.When)?.Alternatives.SelectMany(alternative => alternative.Atoms) ?? [];
}
