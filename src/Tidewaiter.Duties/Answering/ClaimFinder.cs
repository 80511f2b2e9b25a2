using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Finds the claims nobody made that would lower the total, if their facts are true.</summary>
internal sealed class ClaimFinder(DutyProgram program, LineSheet sheet, ValueParts parts, ScheduleLine? line)
{
    public ImmutableArray<ClaimAvailable> Find(long total)
    {
        var truths = sheet.Truths(program);
        var found = new List<ClaimAvailable>();
        foreach (var candidate in program.Candidates)
        {
            // An exemption that has nothing to take away saves nothing, whatever else its facts would move.
            if (candidate.Class is ProvisionClass.SelfExecuting or ProvisionClass.Unsolicited || (candidate.Displaces == 0 && !candidate.Charge.Charges))
            {
                continue;
            }

            foreach (var guard in candidate.Guards)
            {
                if ((truths & guard.Atoms) == guard.Atoms || !IsPossible(guard.Atoms))
                {
                    continue;
                }

                var saves = total - TotalIfMade(truths | guard.Atoms, guard.Atoms & ~truths);
                if (saves > 0)
                {
                    found.Add(new ClaimAvailable(HeadingIfMade(candidate, truths | guard.Atoms), candidate.Provision, new Words(guard.Needs.ToString()), Rate.FromParts(saves)));
                    break;
                }
            }
        }

        return [.. found.OrderByDescending(claim => claim.Saves).ThenBy(claim => claim.Provision.Id).DistinctBy(claim => claim.Heading)];
    }

    // A code that is claimed makes true every condition that asks for it, and a program symbol brings the rate of its column.
    private long TotalIfMade(UInt128 truths, UInt128 made)
    {
        var rates = sheet.Rates;
        for (; made != 0; made &= made - 1)
        {
            if (program.Atoms[Bits.First(made)] is not Atom.OfClaim atom)
            {
                continue;
            }

            var code = CodeOf(atom);
            for (var i = 0; i < program.Atoms.Length; i++)
            {
                truths |= program.Atoms[i] is Atom.OfClaim same && same.Claims.Contains(code) ? Bits.Of(i) : UInt128.Zero;
            }

            if (rates.Special is null && IsSymbol(code))
            {
                rates = LinePricing.Of(sheet.Question with { Claims = sheet.Question.Claims.Add(code) }, line).Rates;
            }
        }

        return DutyEngine.Total(program, rates, truths, parts.Shares);
    }

    // What displaces only has no number of its own: filed is the charge that it leaves standing.
    private Words HeadingIfMade(Candidate candidate, UInt128 truths)
    {
        if (candidate.IsFiled)
        {
            return new Words(NumberTerm.HeadingOf(candidate.State));
        }

        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(truths, parts.Present);
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            var isLeft = run.Live[i] != 0 && program.Candidates[i].Charge.Charges && (program.Candidates[i].DisplacedBy & candidate.Displaces) != 0;
            if (isLeft && ReferenceEquals(program.Candidates[i].Provision.Measure, candidate.Provision.Measure))
            {
                return new Words(NumberTerm.HeadingOf(program.Candidates[i].State));
            }
        }

        return candidate.Provision.Label;
    }

    private ClaimCode CodeOf(Atom.OfClaim atom)
    {
        foreach (var code in atom.Claims)
        {
            if (IsSymbol(code))
            {
                return code;
            }
        }

        return atom.Claims[0];
    }

    private bool IsSymbol(ClaimCode code) => line is not null && line.Special.Rates.ContainsKey(code);

    // A claim is possible while nothing stated contradicts it.
    private bool IsPossible(UInt128 atoms)
    {
        for (var i = 0; i < program.Atoms.Length; i++)
        {
            if ((atoms >> i & 1) != 0 && sheet.IsTrue(program.Atoms[i]) is false)
            {
                return false;
            }
        }

        return true;
    }
}
