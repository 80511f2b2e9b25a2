using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>A provision that is law at the instant and means this line and this origin. Whether it applies is for its conditions.</summary>
internal sealed class ReferenceCandidate(Provision provision, ProvisionState state, ChargeTerm charge)
{
    private readonly NumberTerm? _number = state.Find<NumberTerm>();

    public Provision Provision { get; } = provision;

    public ChargeTerm Charge { get; } = charge;

    public WhenTerm? When { get; } = state.Find<WhenTerm>();

    public OnTerm? On { get; } = state.Find<OnTerm>();

    public OverTerm? Over { get; } = state.Find<OverTerm>();

    /// <summary>The number filed where the base already reaches the floor.</summary>
    public Words? Met { get; } = state.Find<MetTerm>() is { } met ? new Words(met.Number.ToString()) : null;

    /// <summary>Every atom of its conditions.</summary>
    public IEnumerable<Atom> Atoms => When?.Alternatives.SelectMany(alternative => alternative.Atoms) ?? [];

    /// <summary>The numbers it is filed under; none when it displaces only.</summary>
    public IEnumerable<Words> NumbersOn(HtsCode line, IReadOnlyList<ClaimCode> claims, IEnumerable<ReferenceCandidate> displaced) => _number switch
    {
        null => [Provision.Id.Key],
        { Number: { } number } => [new Words(number.ToString())],
        { IsLine: true } => [new Words(line.ToString())],
        { IsClaimed: true } => [new Words(claims.First(claim => Atoms.OfType<Atom.OfClaim>().Any(atom => LinePricing.Meant(claim).Any(atom.Claims.Contains))).ToString())],
        { IsDisplaced: true } => displaced.Where(other => other._number is not { IsDisplaced: true }).SelectMany(other => other.NumbersOn(line, claims, [])),
        _ => [],
    };

    /// <summary>Whether this one takes the other's place where both apply. Only within a measure: between measures everything adds.</summary>
    public bool Displaces(ReferenceCandidate other) =>
        other != this
        && other.Provision.Measure == Provision.Measure
        && Over is not null
        && ((Over.Charges && other.Charge.Charges) || Over.Provisions.Contains(other.Provision.Id));

    /// <summary>Whether a condition that names a measure, a provision, or a heading that provisions are filed under means this one.</summary>
    public bool IsMeantBy(ActTarget target) =>
        target.Measure == Provision.Measure.Id
        && (target.Provision is not { } named || named == Provision.Id || named.Key.ToString() == _number?.Number?.ToString());

    /// <summary>The candidates among the provisions of a view, for a question at an instant.</summary>
    public static IEnumerable<ReferenceCandidate> Of(View view, Words jurisdiction, DutyQuestion question, NodaTime.Instant at)
    {
        var prefix = jurisdiction + ".";
        foreach (var measure in view.Measures)
        {
            if (measure.Kind != MeasureKind.Duty || !measure.Id.ToString().StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var provision in measure.Provisions)
            {
                var state = view.StateOf(provision, at);
                if (state.IsLaw
                    && state.Find<ChargeTerm>() is { } charge
                    && view.Includes(state.Find<OriginTerm>() ?? OriginTerm.All, question.Origin, at)
                    && MeansLine(view, state, question, at))
                {
                    yield return new ReferenceCandidate(provision, state, charge);
                }
            }
        }
    }

    // Where a list names a described part of a line, only the importer can say that these goods are that part: by claiming the number.
    private static bool MeansLine(View view, ProvisionState state, DutyQuestion question, NodaTime.Instant at)
    {
        var number = state.Find<NumberTerm>()?.Number?.ToString() ?? state.Provision.Id.Key.ToString();
        return view.Includes(state.Find<GoodsTerm>() ?? GoodsTerm.All, question.Hts, at) switch
        {
            Membership.On => true,
            Membership.Described => question.Claims.Contains(new ClaimCode(number)),
            _ => false,
        };
    }
}
