using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The programs of a book, built when first asked for and shared by all its views.</summary>
/// <remarks>Equal law is the same program in every view.</remarks>
internal sealed class ProgramCache(Book book)
{
    private const int MaxFound = 16_384;

    private readonly ConcurrentDictionary<StateKey, DutyProgram> _programs = new();
    private readonly ConcurrentDictionary<(int Line, CountryCode Origin, int Interval, int Known, bool StandingOnly), DutyProgram> _shared = new();
    private readonly KnownSteps _steps = new(book);
    private int _found;

    public Words Jurisdiction { get; } = DutyJurisdiction.Of(book);

    /// <summary>How many programs, and how many ways to find them, are kept.</summary>
    public (int Programs, int Found) Count => (_programs.Count, _shared.Count);

    public TariffSchedule Schedule { get; } = new(book);

    public LineClasses Classes { get; } = new(book);

    /// <summary>The provisions whose end can be read in two ways.</summary>
    public ImmutableArray<Provision> Disputed { get; } =
        [.. book.Measures.SelectMany(measure => measure.Provisions).Where(provision => provision.CoatArray.Any(act => act.Or is not null))];

    /// <summary>The program of a view that assumes nothing: found again by every view that knew the same of the interval.</summary>
    public DutyProgram Shared(View view, HtsCode line, CountryCode origin, Instant at, int interval, bool standingOnly)
    {
        Trim();
        return _shared.GetOrAdd(
            (Classes.Of(line), origin, interval, _steps.Of(interval, at, view.KnownAt), standingOnly),
            static (_, ask) => ask.Cache.Get(ask.view, ask.line, ask.origin, ask.at, ask.standingOnly),
            (Cache: this, view, line, origin, at, standingOnly));
    }

    public DutyProgram Get(View view, HtsCode line, CountryCode origin, Instant at, bool standingOnly)
    {
        var builder = new ProgramBuilder(view, Jurisdiction, line, origin, at);
        var states = builder.FindStates(standingOnly);
        Interlocked.Increment(ref _found);
        return _programs.GetOrAdd(new StateKey(states, OriginOf(states, origin)), _ => builder.Build(states));
    }

    // A server that is asked about every day of eight years as known on every other day must not grow with it. Compiling again takes microseconds.
    private void Trim()
    {
        if (_found > MaxFound)
        {
            _found = 0;
            _shared.Clear();
            _programs.Clear();
        }
    }

    // Conditions may test the origin; where none does, programs are shared across origins.
    private static CountryCode? OriginOf(ImmutableArray<(ProvisionState State, Membership Goods)> states, CountryCode origin) =>
        states.Any(pair => pair.State.Find<WhenTerm>() is { } when && when.Alternatives.Any(one => one.Atoms.Any(atom => atom is Atom.OfOrigin)))
            ? origin
            : null;

    /// <summary>States by identity: they are shared, so the same law is the same objects.</summary>
    private sealed record StateKey(ImmutableArray<(ProvisionState State, Membership Goods)> States, CountryCode? Origin)
    {
        public bool Equals(StateKey? other) =>
            other is not null && Origin == other.Origin && States.AsSpan().SequenceEqual(other.States.AsSpan());

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
}
