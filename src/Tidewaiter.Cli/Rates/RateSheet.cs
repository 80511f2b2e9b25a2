using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>All that is known of a line on a date: its rates, its life in the book, the rules that reach its goods and origin.</summary>
internal sealed record RateSheet(HtsCode Code, EventDate Date, EventDate? KnownAt, ScheduleLine? Line)
{
    /// <summary>The rows of the code itself and, for a statistical line, of the legal line above it.</summary>
    public ImmutableArray<(HtsCode Code, ScheduleRow Row)> Life { get; private init; } = [];

    /// <summary>The units of the line, or of the statistical lines below it, which is where the schedule has them.</summary>
    public ImmutableArray<UnitName> Units { get; private init; } = [];

    public CountryCode? Origin { get; private init; }

    /// <summary>What the rules come to for the origin, step by step; <c>null</c> without one.</summary>
    public DutyFinding? Finding { get; private init; }

    public ImmutableArray<HtsCode> Before { get; private init; } = [];

    public ImmutableArray<HtsCode> After { get; private init; } = [];

    /// <summary>The rules that reach the line beside its own rate: what is not in force is left out.</summary>
    public IEnumerable<TraceStep> Programs => Finding?.Trace.Where(step => step.Verdict != TraceVerdict.NotInForce && !IsOwnRate(step)) ?? [];

    public static RateSheet Of(DutyDesk desk, HtsCode code, CountryCode? origin, EventDate date, EventDate? known, Instant knownAt)
    {
        var (before, after) = Concordance.Of(desk.Book, code);
        HtsCode[] codes = code == code.Legal ? [code] : [code.Legal, code];
        var at = desk.Authority.AsOf(date);
        var line = desk.Schedule.Find(code, at, knownAt);
        return new RateSheet(code, date, known, line)
        {
            Units = line is null or { Units: [_, ..] } || code != code.Legal ? line?.Units ?? [] : UnitsBelow(desk, code, at, knownAt),
            Life = [.. codes.SelectMany(one => desk.Schedule.LifeOf(one, knownAt).Select(row => (one, row)))],
            Origin = origin,
            Finding = origin is { } from ? desk.Answer(new DutyQuestion(default, code, from, date) { KnownAt = known }) : null,
            Before = [.. before],
            After = [.. after],
        };
    }

    private static ImmutableArray<UnitName> UnitsBelow(DutyDesk desk, HtsCode code, Instant at, Instant knownAt) =>
        [.. desk.Schedule.Codes.Where(one => one.IsUnder(code)).SelectMany(one => desk.Schedule.Find(one, at, knownAt)?.Units ?? []).Distinct()];

    private static bool IsOwnRate(TraceStep step) => step.Provision.Coats.ToArray().Any(act => act.Terms.Any(term => term is ChargeTerm.Line));
}
