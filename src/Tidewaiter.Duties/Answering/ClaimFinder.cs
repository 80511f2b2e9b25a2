using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Finds the claims nobody made that would lower the total, if their facts are true.</summary>
internal sealed class ClaimFinder(DutyProgram program, LineSheet sheet, ValueParts parts)
{
    public ImmutableArray<ClaimAvailable> Find(long total)
    {
        var truths = sheet.Truths(program);
        var found = new List<ClaimAvailable>();
        foreach (var candidate in program.Candidates)
        {
            if (candidate.Class == ProvisionClass.SelfExecuting)
            {
                continue;
            }

            foreach (var (guard, alternative) in candidate.Guards.Zip(candidate.State.Find<WhenTerm>()?.Alternatives ?? []))
            {
                if ((truths & guard.Atoms) == guard.Atoms || !IsPossible(guard.Atoms))
                {
                    continue;
                }

                var saves = total - DutyEngine.Total(program, sheet, truths | guard.Atoms, parts);
                if (saves > 0)
                {
                    var heading = candidate.State.Find<NumberTerm>()?.Number?.ToString() ?? candidate.Provision.Id.Key.ToString();
                    found.Add(new ClaimAvailable(new Words(heading), candidate.Provision, new Words(alternative.ToString()), Rate.FromParts(saves)));
                    break;
                }
            }
        }

        return [.. found.OrderByDescending(claim => claim.Saves).ThenBy(claim => claim.Provision.Id)];
    }

    // A claim is possible while nothing stated contradicts it.
    private bool IsPossible(ulong atoms)
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
