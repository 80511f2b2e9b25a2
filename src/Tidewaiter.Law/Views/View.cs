using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>What the law is taken to be: a book, seen with what was known at an instant, under some assumptions. Immutable; serves any number of questions.</summary>
/// <remarks>
/// As-of is not part of a view: it belongs to the question. Because coats lie in the order in which they became known, a view without
/// assumptions is a prefix of each provision's coats and costs no memory of its own.
/// </remarks>
public sealed partial class View
{
    private readonly Dictionary<Provision, Act[]> _repainted;
    private readonly ConcurrentDictionary<(Act[] Coats, UInt128 Mask), ProvisionState> _ownStates = new(concurrencyLevel: 1, capacity: 7);
    private Instant[]? _boundaries;

    private View(Book book, Instant knownAt, ImmutableArray<AssumptionId> assumed, Dictionary<Provision, Act[]> repainted, ImmutableArray<Measure> drafts)
    {
        Book = book;
        KnownAt = knownAt;
        Assumed = assumed;
        _repainted = repainted;
        Drafts = drafts;
        Measures = drafts.IsEmpty ? book.Measures : book.Measures.AddRange(drafts);
    }

    /// <summary>The book.</summary>
    public Book Book { get; }

    /// <summary>Nothing that became known after this instant is seen.</summary>
    public Instant KnownAt { get; }

    /// <summary>What is assumed, in order.</summary>
    public ImmutableArray<AssumptionId> Assumed { get; }

    /// <summary>The measures that exist only because they are assumed.</summary>
    public ImmutableArray<Measure> Drafts { get; }

    /// <summary>The measures of the book and the assumed ones.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>Whether nothing is assumed or edited: such a view differs from others only in what was known.</summary>
    internal bool IsOfTheBookAlone => _repainted.Count == 0 && Drafts.IsEmpty;

    /// <summary>Warnings about the assumptions: a scenario that changes nothing.</summary>
    public ImmutableArray<Problem> Warnings { get; private init; } = [];

    /// <summary>Every instant at which anything can change, ascending. Between two of them the law stands still.</summary>
    public ReadOnlySpan<Instant> Boundaries => _boundaries ??= _repainted.Count == 0 ? Book.Boundaries : FindBoundaries();

    /// <summary>The coats this view sees on a provision, in order.</summary>
    public ReadOnlySpan<Act> CoatsOn(Provision provision)
    {
        var coats = CoatArray(provision);
        var seen = coats.Length;
        while (seen > 0 && coats[seen - 1].Source.Known > KnownAt)
        {
            seen--;
        }

        return coats.AsSpan(0, seen);
    }

    /// <summary>The provision as it stands at an instant.</summary>
    public ProvisionState StateOf(Provision provision, Instant at)
    {
        var coats = CoatsOn(provision);
        UInt128 mask = 0;
        for (var i = 0; i < coats.Length; i++)
        {
            if (coats[i].Covers(at))
            {
                mask |= UInt128.One << i;
            }
        }

        var array = CoatArray(provision);

        // What nothing was laid on stands as in every other view.
        var states = ReferenceEquals(array, provision.CoatArray) ? Book.States : _ownStates;
        if (states.TryGetValue((array, mask), out var state))
        {
            return state;
        }

        var covering = new List<Act>();
        for (var i = 0; i < coats.Length; i++)
        {
            if ((mask >> i & 1) != 0)
            {
                covering.Add(coats[i]);
            }
        }

        return states.GetOrAdd((array, mask), ProvisionState.Paint(provision, covering));
    }

    /// <summary>Whether an origin is meant, at an instant.</summary>
    public bool Includes(OriginTerm origins, CountryCode country, Instant at)
    {
        var included = false;
        foreach (var entry in origins.Entries)
        {
            var named = entry.Country is { } one ? one == country : entry.Set is not { } set || Book.List(set).Contains(country, at, KnownAt);
            if (named)
            {
                included = entry.Adds;
            }
        }

        return included;
    }

    /// <summary>Whether a line is meant, at an instant.</summary>
    public Membership Includes(GoodsTerm goods, HtsCode line, Instant at)
    {
        if (goods.List is { } list)
        {
            return Book.List(list).Find(line, at, KnownAt);
        }

        return goods.IsAll || goods.Codes.Any(line.IsUnder) ? Membership.On : Membership.Off;
    }

    /// <summary>The row of a list that decides about a line, at an instant; <c>null</c> where codes are named in the measure itself.</summary>
    public RowTerms? RowOf(GoodsTerm goods, HtsCode line, Instant at) =>
        goods.List is { } list ? Book.List(list).Deciding(line, at, KnownAt) : null;

    private Act[] CoatArray(Provision provision) => _repainted.TryGetValue(provision, out var coats) ? coats : provision.CoatArray;

    private Instant[] FindBoundaries()
    {
        var found = new SortedSet<Instant>(Book.Boundaries);
        foreach (var act in _repainted.Values.SelectMany(coats => coats))
        {
            Book.AddBoundaries(found, act);
        }

        return [.. found];
    }
}
