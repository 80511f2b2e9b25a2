using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The fees of an entry, worked out once over all its lines.</summary>
/// <param name="Fees">The fees charged, and those that every line is taken out of.</param>
/// <param name="Decided">The measures whose answer is known, charged or not.</param>
/// <param name="Missing">The facts that would decide the others.</param>
internal sealed record FeeSheet(ImmutableArray<EntryFee> Fees, ImmutableHashSet<MeasureId> Decided, ImmutableArray<FactDeclaration> Missing)
{
    /// <summary>Nothing charged and nothing decided.</summary>
    public static FeeSheet Empty { get; } = new([], [], []);

    /// <summary>The claims that take a line out of a fee: whatever they do for its duty, they have an effect.</summary>
    public ImmutableHashSet<ClaimCode> UsedClaims { get; private init; } = [];

    /// <summary>The gaps that stay open beside these fees.</summary>
    public ImmutableArray<Gap> Leaves(ImmutableArray<Gap> gaps) =>
        Decided.IsEmpty ? gaps : gaps.RemoveAll(gap => gap.ClosedBy is { } measure && Decided.Contains(measure));

    /// <summary>Whether a record behind a fee, or behind its absence, is known from recall only.</summary>
    public bool RestsOnRecall =>
        Fees.SelectMany(fee => fee.Citations.Concat(fee.Exempt.SelectMany(one => one.Citations))).Any(citation => citation.Source.Certainty == Certainty.Recall);

    /// <summary>The fees on some lines entered together.</summary>
    public static FeeSheet Of(View view, ImmutableArray<EntrySheet> lines)
    {
        var fees = ImmutableArray.CreateBuilder<EntryFee>();
        var decided = ImmutableHashSet.CreateBuilder<MeasureId>();
        var missing = new List<FactDeclaration>();
        var claims = ImmutableHashSet<ClaimCode>.Empty;
        foreach (var measure in view.Measures.Where(measure => measure.Kind == MeasureKind.EntryFee))
        {
            var found = lines.Select(line => EntryLaw.Of(view, measure, line)).ToImmutableArray();
            var open = found.SelectMany(line => line).Where(one => one.Applies is null).ToList();
            missing.AddRange(open.SelectMany(one => one.Missing));
            if (open.Count > 0 || lines.Any(line => line.Question.Value is null))
            {
                continue;
            }

            decided.Add(measure.Id);
            claims = claims.Union(found.SelectMany(line => line).Where(one => one.Applies is true).SelectMany(one => one.State.Find<WhenTerm>()?.Alternatives ?? [])
                .SelectMany(one => one.Atoms).OfType<Atom.OfClaim>().SelectMany(atom => atom.Claims));
            var reached = measure.Provisions.Select(provision => FeeOf(provision, found, lines)).OfType<EntryFee>().ToList();

            // A class of fee that every line is taken out of is said once, whichever of its paragraphs would have charged.
            fees.AddRange(reached.GroupBy(fee => fee.FeeClass).SelectMany(same => same.Any(fee => !fee.Lines.IsEmpty) ? same.Where(fee => !fee.Lines.IsEmpty) : same.Take(1)));
        }

        return new FeeSheet(fees.ToImmutable(), decided.ToImmutable(), [.. missing.Distinct()]) { UsedClaims = claims };
    }

    // Nothing where the provision reaches no line at all; a fee of nothing where others take every line out.
    private static EntryFee? FeeOf(Provision provision, ImmutableArray<ImmutableArray<EntryProvision>> found, ImmutableArray<EntrySheet> lines)
    {
        var charged = new List<int>();
        var exempt = ImmutableArray.CreateBuilder<FeeExemption>();
        var basis = Money.Zero;
        EntryProvision? any = null;
        for (var line = 0; line < lines.Length; line++)
        {
            if (found[line].FirstOrDefault(one => ReferenceEquals(one.Provision, provision)) is not { } one || one.State.Find<FeeTerm>() is null)
            {
                continue;
            }

            if (one.Applies is true)
            {
                charged.Add(line + 1);
                basis += lines[line].Question.Value!.Value.ToWholeDollars();
            }
            else if (one.DisplacedBy is { } id && found[line].First(other => ReferenceEquals(other.Provision, id)) is var by && by.State.Find<ChargeTerm>() is ChargeTerm.Exempt)
            {
                exempt.Add(new FeeExemption(line + 1, by.Provision.Id, by.Provision.Label, by.Citations));
            }
            else
            {
                continue;
            }

            any ??= one;
        }

        return any is null ? null : Priced(any, basis, [.. charged], exempt.ToImmutable());
    }

    private static EntryFee Priced(EntryProvision provision, Money basis, ImmutableArray<int> charged, ImmutableArray<FeeExemption> exempt)
    {
        var fee = provision.State.Find<FeeTerm>()!;
        var computed = fee.Rate is { } rate ? basis.Times(rate) : fee.Amount!.Value;
        var bound = charged.IsEmpty || fee.Rate is null ? null : BoundOf(provision.State, computed);
        return new EntryFee(
            provision.Provision.Measure.Title,
            provision.Provision.Id,
            provision.State.Find<FeeClassTerm>()?.Code ?? default,
            new Words(fee.ToString()),
            charged.IsEmpty ? Money.Zero : bound?.Amount ?? computed,
            provision.Citations)
        {
            Basis = fee.Rate is null ? null : basis,
            Computed = fee.Rate is null ? null : computed,
            Bound = bound,
            Lines = charged,
            Exempt = exempt,
        };
    }

    private static FeeBoundTerm? BoundOf(ProvisionState state, Money computed) =>
        state.Visible.Select(painted => painted.Term).OfType<FeeBoundTerm>()
            .FirstOrDefault(bound => bound.IsLeast ? computed.CompareTo(bound.Amount) < 0 : computed.CompareTo(bound.Amount) > 0);
}
