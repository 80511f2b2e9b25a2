using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The programs of a book, built when first asked for and shared by all its views.</summary>
/// <remarks>Equal law is the same program in every view.</remarks>
internal sealed class ProgramCache
{
    private const int MaxFound = 65_536;

    private readonly ConcurrentDictionary<StateKey, DutyProgram> _programs = new();
    private readonly ConcurrentDictionary<(int Interval, int Known, LawReading Reading), IntervalLaw> _intervals = new();
    private readonly ConcurrentDictionary<(LawInForce Law, string Speaking), IntervalLaw> _distinct = new();
    private readonly ConcurrentDictionary<StateSet, LawInForce> _inForce = new();
    private readonly ImmutableArray<Provision> _provisions;
    private readonly NamedLists _lists;
    private readonly KnownSteps _steps;
    private int _found;

    public ProgramCache(Book book)
    {
        Jurisdiction = DutyJurisdiction.Of(book);
        Schedule = new TariffSchedule(book);
        _provisions = DutiesAmong(book.Measures);
        _lists = new NamedLists(book, _provisions);
        _steps = new KnownSteps(_provisions, _lists);
        Classes = new LineClasses(book, _provisions.SelectMany(provision => provision.CoatArray.SelectMany(act => act.Terms).Concat(provision.Terms)));
        Disputed = [.. _provisions.Where(provision => provision.CoatArray.Any(act => act.Or is not null))];
    }

    public Words Jurisdiction { get; }

    /// <summary>How many programs, intervals of law and sets of provisions in force are kept.</summary>
    public (int Programs, int Intervals, int InForce) Count => (_programs.Count, _distinct.Count, _inForce.Count);

    public TariffSchedule Schedule { get; }

    public LineClasses Classes { get; }

    /// <summary>The provisions whose end can be read in two ways.</summary>
    public ImmutableArray<Provision> Disputed { get; }

    /// <summary>The duties of a view: the book's, and those that are only assumed.</summary>
    public ImmutableArray<Provision> ProvisionsOf(View view) => view.Drafts.IsEmpty ? _provisions : _provisions.AddRange(DutiesAmong(view.Drafts));

    /// <summary>The law of an interval by the book alone: found again by every view that knew the same of the interval and is read the same way.</summary>
    public IntervalLaw Shared(View view, Instant at, int interval, LawReading reading)
    {
        Trim();
        return _intervals.GetOrAdd(
            (interval, _steps.Of(interval, at, view.KnownAt), reading),
            static (_, ask) => ask.Cache.Distinct(ask.view, ask.at, ask.reading),
            (Cache: this, view, at, reading));
    }

    // Most boundaries, and most publications, matter to vessels, exports or rates: here the law stays what it was.
    private IntervalLaw Distinct(View view, Instant at, LawReading reading)
    {
        var law = InForce(view, at, reading);
        return _distinct.GetOrAdd((law, _lists.Speaking(at, view.KnownAt)), static (key, ask) => new IntervalLaw(ask.Cache, ask.Cache.Classes, key.Law, ask.view, ask.at), (Cache: this, view, at));
    }

    /// <summary>The law of an interval in a view that assumes something, which may tell lines apart that the book does not.</summary>
    public IntervalLaw Own(View view, LineClasses classes, Instant at, LawReading reading) => new(this, classes, InForce(view, at, reading), view, at);

    /// <summary>The classes of lines that a view tells apart.</summary>
    public LineClasses ClassesOf(View view) =>
        Classes.With(ProvisionsOf(view).SelectMany(provision => view.CoatsOn(provision).ToArray().SelectMany(act => act.Terms)));

    /// <summary>The program of states that reach a line from an origin.</summary>
    public DutyProgram Get(ImmutableArray<(ProvisionState State, Membership Goods)> states, View view, CountryCode origin, Instant at)
    {
        Interlocked.Increment(ref _found);
        var builder = new ProgramBuilder(view, Jurisdiction, origin, at);
        return _programs.GetOrAdd(new StateKey(states, builder.OriginTruths(states)), _ => builder.Build(states));
    }

    // A server that is asked about every day of eight years as known on every other day must not grow with it. Compiling again takes microseconds.
    private void Trim()
    {
        if (_found > MaxFound)
        {
            _found = 0;
            _intervals.Clear();
            _distinct.Clear();
            _inForce.Clear();
            _programs.Clear();
        }
    }

    // What a court held unlawful towards everybody is left out where only what stands is asked for.
    private LawInForce InForce(View view, Instant at, LawReading reading)
    {
        var found = ImmutableArray.CreateBuilder<ProvisionState>();
        foreach (var provision in ProvisionsOf(view))
        {
            var state = view.StateOf(provision, at);
            if (state.IsLaw && state.Find<ChargeTerm>() is not null && !(reading == LawReading.StandingOnly && state.Standing is { For.IsEmpty: true }))
            {
                found.Add(state);
            }
        }

        return _inForce.GetOrAdd(new StateSet(found.ToImmutable()), static key => new LawInForce(key.States));
    }

    private ImmutableArray<Provision> DutiesAmong(ImmutableArray<Measure> measures)
    {
        var prefix = Jurisdiction + ".";
        return
        [
            .. measures
                .Where(measure => measure.Kind == MeasureKind.Duty && measure.Id.ToString().StartsWith(prefix, StringComparison.Ordinal))
                .SelectMany(measure => measure.Provisions),
        ];
    }

    /// <summary>States by identity: they are shared, so the same law is the same objects. What their conditions say of the origin belongs to it.</summary>
    private sealed record StateKey(ImmutableArray<(ProvisionState State, Membership Goods)> States, string OriginTruths)
    {
        public bool Equals(StateKey? other) =>
            other is not null && OriginTruths == other.OriginTruths && States.AsSpan().SequenceEqual(other.States.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var (state, _) in States)
            {
                hash.Add(state);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>States by identity.</summary>
    private sealed record StateSet(ImmutableArray<ProvisionState> States)
    {
        public bool Equals(StateSet? other) => other is not null && States.AsSpan().SequenceEqual(other.States.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var state in States)
            {
                hash.Add(state);
            }

            return hash.ToHashCode();
        }
    }
}
