using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Answers questions about vessels' calls from a book: the one entry point of this room.</summary>
/// <threadsafety>Safe for any number of askers.</threadsafety>
public sealed class PortFeeDesk
{
    private readonly Func<Book, Instant, ImmutableArray<AssumptionId>, View> _open;
    private readonly ConcurrentDictionary<(Instant KnownAt, string Assumed), View> _views = new();
    private readonly ConcurrentDictionary<(View View, Words Shore), Instant[]> _boundaries = new();
    private readonly ConcurrentDictionary<(View View, Words Shore), View?> _otherEnds = new();
    private readonly ConcurrentDictionary<(View View, Words Shore, int Interval), Assessor> _assessors = new();
    private readonly ImmutableArray<AssumptionId> _assumptions;
    private readonly EventDate? _knownAt;

    /// <summary>A desk over a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="knownAt">What had been made public by then, for calls that do not say; everything the book knows when <c>null</c>.</param>
    /// <param name="assumptions">Statements and scenarios to assume.</param>
    /// <param name="explain">Whether answers hold the trace of every rule.</param>
    public PortFeeDesk(Book book, EventDate? knownAt = null, IReadOnlyList<AssumptionId>? assumptions = null, bool explain = false)
        : this(book, knownAt, assumptions, explain, (of, at, assumed) => View.Open(of, at, assumed))
    {
    }

    /// <summary>A desk whose views are opened by the caller: how <c>law coverage</c> leaves one act out.</summary>
    internal PortFeeDesk(
        Book book, EventDate? knownAt, IReadOnlyList<AssumptionId>? assumptions, bool explain, Func<Book, Instant, ImmutableArray<AssumptionId>, View> open)
    {
        ArgumentNullException.ThrowIfNull(book);
        Book = book;
        Explain = explain;
        Shores = VesselLaw.Of(book);
        _knownAt = knownAt;
        _assumptions = [.. assumptions ?? []];
        _open = open;
    }

    /// <summary>The book.</summary>
    public Book Book { get; }

    internal bool Explain { get; }

    internal ImmutableArray<VesselLaw> Shores { get; }

    /// <summary>Answers a question. Never throws for what a question says: what cannot be answered is a finding.</summary>
    public PortFeeFinding Answer(PortCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var law = LawOf(call);
        var known = (call.KnownAt ?? _knownAt) is { } date ? law.Authority.KnownAt(date) : Instant.MaxValue;
        var assumed = Assumed(call);
        try
        {
            return new PortFeeAnswerer(this, law, call, ViewFor(known, assumed)).Answer();
        }
        catch (ProblemException refused)
        {
            return new PortFeeFinding(call, PortFeeStatus.Refused, Book.Hash, Book.HorizonDate, KnownAt(call)) { Problems = [.. refused.Problems], Assumed = assumed };
        }
    }

    /// <summary>What a call is answered with: its own known-at, the desk's, or everything the book holds.</summary>
    internal EventDate KnownAt(PortCall call) => call.KnownAt ?? _knownAt ?? Book.KnownThrough;

    internal VesselLaw LawOf(PortCall call) => Shores.First(one => one.Shore == call.Shore);

    internal ImmutableArray<AssumptionId> Assumed(PortCall call) => [.. _assumptions, .. call.Assume.Where(id => !_assumptions.Contains(id))];

    /// <summary>Every instant at which the port fees of a shore can change in a view, ascending.</summary>
    internal ReadOnlySpan<Instant> BoundariesOf(VesselLaw law, View view) => _boundaries.GetOrAdd((view, law.Shore), _ => law.BoundariesIn(view));

    /// <summary>The law of a shore at an instant. Between two boundaries of a view it stands still, and is assessed by one.</summary>
    internal Assessor AssessorFor(VesselLaw law, View view, Instant at)
    {
        var interval = BoundariesOf(law, view).BinarySearch(at);
        return _assessors.GetOrAdd((view, law.Shore, interval < 0 ? ~interval : interval + 1), _ => new Assessor(law, view, at));
    }

    /// <summary>The view with every disputed end of a shore's port fees read the other way; <c>null</c> when none is disputed.</summary>
    internal View? OtherEnds(VesselLaw law, View view) => _otherEnds.GetOrAdd(
        (view, law.Shore),
        _ => law.Provisions.Any(provision => view.CoatsOn(provision).ToArray().Any(act => act.Or is not null)) ? view.WithOtherReadings() : null);

    /// <summary>A view, opened once.</summary>
    /// <exception cref="ProblemException">An assumption is refused.</exception>
    internal View ViewFor(Instant knownAt, ImmutableArray<AssumptionId> assumed) =>
        _views.GetOrAdd((knownAt, string.Join(' ', assumed)), _ => _open(Book, knownAt, assumed));
}
