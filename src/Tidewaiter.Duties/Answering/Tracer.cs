using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Says of every rule that reaches a line's goods and origin why it did or did not apply.</summary>
internal sealed class Tracer(DutyDesk desk, View view, DutyProgram program, LineSheet sheet, ValueParts parts, Instant at)
{
    public ImmutableArray<TraceStep> Trace()
    {
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), parts.Present);
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            steps.Add(Step(run, i));
        }

        foreach (var provision in desk.Cache.ProvisionsOf(view))
        {
            var state = view.StateOf(provision, at);
            if (!state.IsLaw && Reach.Of(view, state, sheet.Question.Hts, sheet.Question.Origin, at) != Membership.Off && !view.CoatsOn(provision).IsEmpty)
            {
                steps.Add(NotInForce(state));
            }
        }

        return steps.ToImmutable();
    }

    private TraceStep Step(ProgramRun run, int index)
    {
        var candidate = program.Candidates[index];
        if (run.Shown(index) != 0)
        {
            var rate = Rate.FromParts(run.RateOn(candidate.Charge, BitOperations.TrailingZeroCount(run.Shown(index))));
            return Of(candidate.State, TraceVerdict.Applied, candidate.Charge.Charges ? $"It charges {rate}." : "It displaces what it is over.");
        }

        if (run.Applies[index] == 0)
        {
            return Of(candidate.State, TraceVerdict.ConditionNotMet, $"Its condition does not hold: {candidate.State.Find<WhenTerm>()?.ToString() ?? "no part of the value is charged"}.");
        }

        if (run.Live[index] != 0)
        {
            return Of(candidate.State, TraceVerdict.Idle, "Its condition holds and there is nothing for it to displace.");
        }

        var over = new List<string>();
        for (var mask = candidate.DisplacedBy; mask != 0; mask &= mask - 1)
        {
            var other = Bits.First(mask);
            if ((run.Live[other] & run.Applies[index]) != 0)
            {
                over.Add(program.Candidates[other].Provision.Id.Key.ToString());
            }
        }

        return Of(candidate.State, TraceVerdict.Displaced, $"It is displaced by {string.Join(", ", over)}.");
    }

    private TraceStep NotInForce(ProvisionState state)
    {
        var act = state.Lifecycle switch
        {
            Lifecycle.Suspended => state.PainterOf<SuspendedTerm>(),
            Lifecycle.Ended => state.PainterOf<EndsTerm>(),
            _ => null,
        };
        var reason = state.Lifecycle switch
        {
            Lifecycle.Suspended => $"It is suspended until {desk.Authority.DateOf(act!.To)}.",
            Lifecycle.Ended => $"It ended on {desk.Authority.DateOf(act!.From)}.",
            _ => "No act that was known gives it terms on that date.",
        };
        return Of(state, TraceVerdict.NotInForce, reason);
    }

    private static TraceStep Of(ProvisionState state, TraceVerdict verdict, string reason) => new(
        state.Provision,
        verdict,
        new Words(reason),
        [.. state.Visible.Where(painted => painted.Act is not null).Select(painted => new Citation(painted.Act!.Source, painted.Act.At)).Distinct()]);
}
