using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Claims and claimed facts that move nothing on a line: said, with the reason, so that nobody believes in them.</summary>
internal sealed class IdleClaims(
    View view, Words jurisdiction, DutyProgram program, LineSheet sheet, ValueParts parts, LinePricing pricing, ImmutableHashSet<ClaimCode> usedByFees)
{
    private static readonly DiagnosticCode WithoutEffect = new(2011);

    private DutyQuestion Question => sheet.Question;

    public ImmutableArray<Problem> Find()
    {
        var facts = sheet.Declared.Where(IsClaimed).ToList();
        if (Question.Claims.IsEmpty && facts.Count == 0)
        {
            return [];
        }

        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), parts.Present);
        var found = ImmutableArray.CreateBuilder<Problem>();
        foreach (var (index, claim) in Question.Claims.Index())
        {
            if (!usedByFees.Contains(claim) && ReasonOf(run, claim) is { } reason)
            {
                found.Add(new Problem(new Words($"$/claims/{index}"), WithoutEffect, new Words($"Claiming {claim} changes nothing here: {reason}")));
            }
        }

        foreach (var fact in facts)
        {
            if (Moves(run, atom => atom is Atom.OfFact of && of.Fact == fact))
            {
                continue;
            }

            var path = fact.Input is { } input ? $"$/{input}" : $"$/facts/{fact.Name}";
            found.Add(new Problem(new Words(path), WithoutEffect, new Words($"Stating {fact.Name} changes nothing here: no number on this line is owed or left out because of it.")));
        }

        return found.ToImmutable();
    }

    // A date is told whether or not it helps, and a part of the value may be nothing.
    private bool IsClaimed(FactDeclaration fact) =>
        fact is { Stance: Stance.Claim, Input: null, Part: null, Type: FactType.YesNo } && sheet.Stated(fact) is { Number: not 0 } && !EntryFacts.Of(view.Book).Contains(fact.Name);

    private string? ReasonOf(ProgramRun run, ClaimCode claim)
    {
        var isColumn = pricing.Symbol == claim;
        if (Moves(run, atom => atom is Atom.OfClaim of && LinePricing.Meant(claim).Any(of.Claims.Contains)) || (isColumn && SpecialIsLive(run)))
        {
            return null;
        }

        if (isColumn)
        {
            return Displacing(run) is { } over ? $"{over.Provision.Label} ({Sources(over)})." : "another rate of the line stands in its place.";
        }

        return HtsCode.TryParse(claim.ToString(), out var number) ? ReasonOf(run, number) : "neither the special column of the line nor a rule for it names that program.";
    }

    private string ReasonOf(ProgramRun run, HtsCode number)
    {
        var heading = number.ToString();
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            if (NumberTerm.HeadingOf(program.Candidates[i].State) == heading)
            {
                return run.Live[i] != 0 ? "there is nothing for it to take away."
                    : run.Applies[i] != 0 ? "another number of the same measure takes its place."
                    : "its conditions do not hold.";
            }
        }

        var states = view.Measures
            .Where(measure => measure.Kind == MeasureKind.Duty && measure.Id.ToString().StartsWith(jurisdiction + ".", StringComparison.Ordinal))
            .SelectMany(measure => measure.Provisions)
            .Select(provision => view.StateOf(provision, sheet.At))
            .Where(state => NumberTerm.HeadingOf(state) == heading)
            .ToList();
        return states.Count == 0 ? "no rule on file reads that number."
            : states.Exists(state => state.IsLaw) ? "it is not for these goods of this origin."
            : states.Exists(state => state.Lifecycle == Lifecycle.Suspended) ? "it is suspended on that date."
            : states.Exists(state => state.Lifecycle == Lifecycle.Ended) ? "it has ended by that date."
            : "it is not in force on that date.";
    }

    // What is filed because of it is charged, or takes something away.
    private bool Moves(ProgramRun run, Func<Atom, bool> reads)
    {
        var truths = sheet.Truths(program);
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            var candidate = program.Candidates[i];
            if (run.Shown(i) != 0 && (NumberTerm.IsFiled(candidate.State) || candidate.State.Find<NumberTerm>() is { IsDisplaced: true }) && candidate.Guards.Any(guard => (truths & guard.Atoms) == guard.Atoms && guard.Needs.Atoms.Any(reads)))
            {
                return true;
            }
        }

        return false;
    }

    private bool SpecialIsLive(ProgramRun run)
    {
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            if (IsSpecial(program.Candidates[i]) && run.Live[i] != 0)
            {
                return true;
            }
        }

        return false;
    }

    private Candidate? Displacing(ProgramRun run)
    {
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            for (var mask = IsSpecial(program.Candidates[i]) ? program.Candidates[i].DisplacedBy : 0; mask != 0; mask &= mask - 1)
            {
                var other = Bits.First(mask);
                if (run.Live[other] != 0)
                {
                    return program.Candidates[other];
                }
            }
        }

        return null;
    }

    private static bool IsSpecial(Candidate candidate) => candidate.Charge is ChargeTerm.Line { Column: RateColumn.Special };

    private static string Sources(Candidate candidate) => string.Join("; ", candidate.State.Visible
        .Where(painted => painted.Act is not null)
        .Select(painted => new Citation(painted.Act!.Source, painted.Act.At).ToString())
        .Distinct());
}
