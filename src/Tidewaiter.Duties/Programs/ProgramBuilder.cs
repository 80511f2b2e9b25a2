using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Compiles provisions that reach a line from an origin into a program.</summary>
internal sealed class ProgramBuilder(View view, Words jurisdiction, CountryCode origin, Instant at)
{
    private readonly List<Atom> _atoms = [];
    private readonly List<FactName> _parts = [];

    /// <summary>What the states' conditions say of the origin: of two origins for which they say the same, the program is the same.</summary>
    public string OriginTruths(ImmutableArray<(ProvisionState State, Membership Goods)> states)
    {
        var truths = new StringBuilder();
        foreach (var (state, _) in states)
        {
            foreach (var atom in state.Find<WhenTerm>()?.Alternatives.SelectMany(alternative => alternative.Atoms) ?? [])
            {
                if (atom is Atom.OfOrigin of)
                {
                    truths.Append(view.Includes(of.Origins, origin, at) ? '+' : '-');
                }
            }
        }

        return truths.ToString();
    }

    public DutyProgram Build(ImmutableArray<(ProvisionState State, Membership Goods)> states)
    {
        foreach (var part in states.SelectMany(pair => pair.State.Find<OnTerm>()?.Parts ?? []))
        {
            if (part.ToString() != "rest" && !_parts.Contains(part))
            {
                _parts.Add(part);
            }
        }

        var ordered = ProgramOrder.Of([.. states.Select(pair => pair.State)], out var cycle);
        var goods = states.ToDictionary(pair => pair.State, pair => pair.Goods);
        var candidates = ordered.Select(state => Compile(state, goods[state], ordered)).ToImmutableArray();
        if (candidates.Length > DutyProgram.MaxBits || _atoms.Count > DutyProgram.MaxBits || _parts.Count >= DutyProgram.MaxParts)
        {
            throw new NotSupportedException(
                $"Goods of {origin}: {candidates.Length} candidates, {_atoms.Count} atoms, {_parts.Count} parts do not fit a program. Widen its masks.");
        }

        var facts = view.Book.Facts.GetValueOrDefault(jurisdiction, []);
        ImmutableArray<ImmutableArray<FactDeclaration>> partFacts = [.. _parts.Select(part => facts.Where(fact => fact.Part == part).ToImmutableArray())];
        return new DutyProgram
        {
            Candidates = candidates,
            Atoms = [.. _atoms],
            Parts = [.. _parts],
            PartFacts = partFacts,
            Cycle = cycle,
            Reads = ReadFacts(partFacts),
            RestsOnPractice = states.Any(pair => pair.State.Visible.Any(painted => painted.Act is { Practice: true })),
        };
    }

    // In the order in which they are declared: questions of equal weight keep it.
    private ImmutableArray<FactDeclaration> ReadFacts(ImmutableArray<ImmutableArray<FactDeclaration>> partFacts) =>
    [
        .. _atoms.OfType<Atom.OfFact>().Select(atom => atom.Fact)
            .Concat(partFacts.SelectMany(facts => facts).Where(fact => fact.Type == FactType.Share))
            .Where(fact => fact.Stance != Stance.Claim)
            .Distinct()
            .OrderBy(fact => fact.Index),
    ];

    private Candidate Compile(ProvisionState state, Membership goods, ImmutableArray<ProvisionState> ordered)
    {
        var on = state.Find<OnTerm>();
        var guards = ImmutableArray.CreateBuilder<Guard>();
        foreach (var alternative in state.Find<WhenTerm>()?.Alternatives ?? [new Alternative([])])
        {
            if (CompileGuard(alternative, goods, state, ordered) is { } guard)
            {
                guards.Add(guard);
            }
        }

        return new Candidate
        {
            State = state,
            Charge = state.Find<ChargeTerm>()!,
            Guards = guards.ToImmutable(),
            Article = on is { Article: true },
            Parts = on is null or { Article: true } ? byte.MaxValue : PartMask(on.Parts),
            DisplacedBy = MaskOf(ordered, other => ProgramOrder.IsOver(other, state)),
            Displaces = MaskOf(ordered, other => ProgramOrder.IsOver(state, other)),
        };
    }

    // Origin is settled here; a described line also needs the importer to name the provision.
    private Guard? CompileGuard(Alternative alternative, Membership goods, ProvisionState state, ImmutableArray<ProvisionState> ordered)
    {
        var named = new Atom.OfClaim([new ClaimCode(HeadingOf(state))]);
        var isDescribed = goods == Membership.Described;
        var mask = isDescribed ? Bit(named) : 0;
        var others = ImmutableArray.CreateBuilder<OtherGuard>();
        foreach (var atom in alternative.Atoms)
        {
            switch (atom)
            {
                case Atom.OfOther of:
                    others.Add(new OtherGuard(of.MoreThanZero, MaskOf(ordered, other => ProgramOrder.Names(of, other))));
                    break;
                case Atom.OfOrigin of when !view.Includes(of.Origins, origin, at):
                    return null;
                case Atom.OfFact or Atom.OfClaim:
                    mask |= Bit(atom);
                    break;
            }
        }

        return new Guard(mask, others.ToImmutable(), isDescribed && !alternative.Atoms.Contains(named) ? new Alternative([named, .. alternative.Atoms]) : alternative);
    }

    private static string HeadingOf(ProvisionState state) =>
        state.Find<NumberTerm>()?.Number?.ToString() ?? state.Provision.Id.Key.ToString();

    private UInt128 Bit(Atom atom)
    {
        var index = _atoms.IndexOf(atom);
        if (index < 0)
        {
            index = _atoms.Count;
            _atoms.Add(atom);
        }

        // A program that does not fit is refused after it is complete.
        return Bits.Of(index % DutyProgram.MaxBits);
    }

    private byte PartMask(ImmutableArray<FactName> parts)
    {
        var mask = 0;
        foreach (var part in parts)
        {
            mask |= 1 << (part.ToString() == "rest" ? _parts.Count : _parts.IndexOf(part));
        }

        return (byte)mask;
    }

    private static UInt128 MaskOf(ImmutableArray<ProvisionState> states, Func<ProvisionState, bool> isMeant)
    {
        UInt128 mask = 0;
        for (var i = 0; i < states.Length; i++)
        {
            if (isMeant(states[i]))
            {
                mask |= Bits.Of(i % DutyProgram.MaxBits);
            }
        }

        return mask;
    }
}
