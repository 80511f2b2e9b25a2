using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>Everything the law folder says, compiled: measures, instruments, statements, scenarios, lists, facts. Immutable and shared by every view.</summary>
/// <threadsafety>Safe for any number of readers.</threadsafety>
public sealed class Book
{
    private readonly Dictionary<ListId, CodeLog> _lists;
    private Instant[]? _boundaries;

    // The content is handed over: nobody writes to it any more. Plain dictionaries start faster than immutable ones.
    internal Book(BookContent content)
    {
        Title = content.Title;
        Hash = content.Hash;
        Horizon = content.Horizon;
        HorizonDate = content.HorizonDate;
        var last = content.Instruments.Values.MaxBy(instrument => instrument.Known);
        KnownThrough = last is not null && last.Known > content.Horizon ? last.KnownDate : content.HorizonDate;
        Topics = content.Topics;
        Authorities = content.Authorities;
        Facts = content.Facts.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
        Instruments = content.Instruments;
        Measures = [.. content.Measures.OrderBy(measure => measure.Id)];
        Statements = content.Statements;
        Scenarios = content.Scenarios;
        Gaps = [.. content.Gaps];
        _lists = content.Lists;
    }

    /// <summary>The book's title.</summary>
    public Words Title { get; }

    /// <summary>The content hash: equal content, equal hash. Printed in every answer.</summary>
    public BookHash Hash { get; }

    /// <summary>The end of the last day whose law the book has seen. What lies beyond is the law on paper.</summary>
    public Instant Horizon { get; }

    /// <summary>The horizon as a date.</summary>
    public EventDate HorizonDate { get; }

    /// <summary>The topics a record may have, and what each means.</summary>
    public IReadOnlyDictionary<TopicName, Words> Topics { get; }

    /// <summary>What is known when a question does not say: everything the book holds. The horizon, or the day of a later instrument that somebody has added.</summary>
    public EventDate KnownThrough { get; }

    /// <summary>The authorities, by the first part of their ids.</summary>
    public IReadOnlyDictionary<Words, Authority> Authorities { get; }

    /// <summary>The facts that conditions of an authority may read, by their index.</summary>
    public IReadOnlyDictionary<Words, ImmutableArray<FactDeclaration>> Facts { get; }

    /// <summary>The instruments.</summary>
    public IReadOnlyDictionary<SourceId, Instrument> Instruments { get; }

    /// <summary>The measures, by id.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>The statements.</summary>
    public IReadOnlyDictionary<AssumptionId, Statement> Statements { get; }

    /// <summary>The scenarios.</summary>
    public IReadOnlyDictionary<AssumptionId, Scenario> Scenarios { get; }

    /// <summary>What is known not to be modelled.</summary>
    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>The ids of all lists, sets and schedules.</summary>
    public IEnumerable<ListId> ListIds => _lists.Keys;

    internal ConcurrentDictionary<(Act[] Coats, UInt128 Mask), ProvisionState> States { get; } = new();

    /// <summary>Every instant at which anything can change in any view without assumptions, ascending.</summary>
    internal Instant[] Boundaries => _boundaries ??= FindBoundaries();

    /// <summary>A list, set or schedule. The compiler has checked that every id in the book is there.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public CodeLog List(ListId id) => _lists[id];

    /// <summary>The measure of an id, or <c>null</c>.</summary>
    public Measure? Measure(MeasureId id) => Measures.FirstOrDefault(measure => measure.Id == id);

    /// <summary>The provision of an id, or <c>null</c>.</summary>
    public Provision? Provision(ProvisionId id) => Measure(id.Measure)?.Provisions.FirstOrDefault(provision => provision.Id == id);

    internal static void AddBoundaries(SortedSet<Instant> found, Act act)
    {
        found.Add(act.From);
        found.Add(act.To);
        if (act.Or is { } or)
        {
            found.Add(or);
        }
    }

    private Instant[] FindBoundaries()
    {
        var found = new SortedSet<Instant> { Instant.MinValue };
        foreach (var act in Measures.SelectMany(measure => measure.Provisions).SelectMany(provision => provision.CoatArray))
        {
            AddBoundaries(found, act);
        }

        foreach (var row in _lists.Values.SelectMany(list => list.Distinct))
        {
            found.Add(row.From);
            found.Add(row.To);
        }

        found.Remove(Instant.MaxValue);
        return [.. found];
    }
}
