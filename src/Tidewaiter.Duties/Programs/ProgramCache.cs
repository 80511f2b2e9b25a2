using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The programs of a book, built when first asked for and shared by all its views.</summary>
/// <remarks>A view keeps only which program each (line class, origin class, interval) has; equal law is the same program in every view.</remarks>
internal sealed class ProgramCache(Book book)
{
    private readonly ConcurrentDictionary<StateKey, DutyProgram> _programs = new();

    public Words Jurisdiction { get; } = DutyJurisdiction.Of(book);

    public TariffSchedule Schedule { get; } = new(book);

    public LineClasses Classes { get; } = new(book);

    public DutyProgram Get(View view, HtsCode line, CountryCode origin, Instant at, bool standingOnly)
    {
        var builder = new ProgramBuilder(view, Jurisdiction, line, origin, at);
        var states = builder.FindStates(standingOnly);
        return _programs.GetOrAdd(new StateKey(states, OriginOf(states, origin)), _ => builder.Build(states));
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
