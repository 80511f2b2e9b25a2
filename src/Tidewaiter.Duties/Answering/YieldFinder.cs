using System.Collections.Immutable;
using System.Numerics;

namespace Tidewaiter.Duties;

/// <summary>The duties that are not owed because another one is: which, to what, and by which paragraph.</summary>
internal sealed class YieldFinder(DutyProgram program, LineSheet sheet, ValueParts parts)
{
    public ImmutableArray<DutyNotOwed> Find()
    {
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), parts.Present);
        var found = ImmutableArray.CreateBuilder<DutyNotOwed>();
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            for (var mask = program.Candidates[i].Charge.Charges ? program.Candidates[i].DisplacedBy : 0; mask != 0; mask &= mask - 1)
            {
                var over = Bits.First(mask);
                var taken = (byte)(run.Applies[i] & run.Live[over]);
                if (taken != 0 && Dominant(run, program.Candidates[over], taken) is { IsEmpty: false } dominant)
                {
                    found.Add(Of(program.Candidates[i], program.Candidates[over], dominant));
                }
            }
        }

        return [.. found.DistinctBy(one => (one.Heading, one.Because)).OrderBy(one => one.Provision)];
    }

    private static DutyNotOwed Of(Candidate candidate, Candidate over, ImmutableArray<Candidate> dominant)
    {
        var because = string.Join(", ", dominant.Select(one => NumberTerm.HeadingOf(one.State)).Distinct());
        return new DutyNotOwed(
            new Words(NumberTerm.HeadingOf(candidate.State)),
            candidate.Provision.Id,
            candidate.Provision.Measure.Title,
            new Words(because),
            [.. over.State.Visible.Where(painted => painted.Act is not null).Select(painted => new Citation(painted.Act!.Source, painted.Act.At)).Distinct()]);
    }

    // What the condition of the provision that displaces found owed, or live, on the part.
    private ImmutableArray<Candidate> Dominant(ProgramRun run, Candidate over, byte taken)
    {
        var truths = sheet.Truths(program);
        var found = ImmutableArray.CreateBuilder<Candidate>();
        foreach (var guard in over.Guards)
        {
            if ((truths & guard.Atoms) != guard.Atoms)
            {
                continue;
            }

            foreach (var other in guard.Others)
            {
                for (var mask = other.Candidates; mask != 0; mask &= mask - 1)
                {
                    var candidate = program.Candidates[Bits.First(mask)];
                    var live = (byte)(run.Live[Bits.First(mask)] & taken);
                    if (live != 0 && (!other.MoreThanZero || run.RateOn(candidate.Charge, BitOperations.TrailingZeroCount(live)) > 0))
                    {
                        found.Add(candidate);
                    }
                }
            }
        }

        return found.ToImmutable();
    }
}
