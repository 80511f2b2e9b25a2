using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>What an agency wants shown for this line, although no rate depends on it.</summary>
internal sealed class EvidenceFinder(DutyProgram program, LineSheet sheet)
{
    private static readonly DiagnosticCode Evidence = new(2012);

    public ImmutableArray<Problem> Find()
    {
        ImmutableArray<Problem> found = [];
        foreach (var candidate in program.Candidates)
        {
            if (candidate.State.Find<EvidenceTerm>() is { } evidence && IsMet(candidate))
            {
                var source = candidate.State.PainterOf<EvidenceTerm>() is { } act ? $" ({new Citation(act.Source, act.At)})" : "";
                found = found.Add(new Problem(new Words("$"), Evidence, new Words($"{evidence.Text}{source}")));
            }
        }

        return found;
    }

    private bool IsMet(Candidate candidate)
    {
        var truths = sheet.Truths(program);
        return candidate.Guards.Any(guard => (truths & guard.Atoms) == guard.Atoms && guard.Others.IsEmpty);
    }
}
