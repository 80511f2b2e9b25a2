using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Answers duty questions from a book: the one entry point of this room.</summary>
/// <threadsafety>Safe for any number of askers.</threadsafety>
public sealed class DutyDesk
{
    private readonly ProgramCache _cache;
    private readonly ImmutableArray<AssumptionId> _assumptions;
    private readonly EventDate? _knownAt;
    private readonly DutyOptions _options;
    private readonly ConcurrentDictionary<(Instant KnownAt, string Assumed, LawReading Reading), DutyEngine> _engines = new();
    private readonly ImmutableArray<Instant> _knownInstants;
    private readonly Func<Book, Instant, ImmutableArray<AssumptionId>, View> _open;

    /// <summary>A desk over a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="knownAt">What had been made public by then, for questions that do not say; everything the book knows when <c>null</c>.</param>
    /// <param name="assumptions">Statements and scenarios to assume.</param>
    /// <param name="options">What findings should hold beyond the answer.</param>
    public DutyDesk(Book book, EventDate? knownAt = null, IReadOnlyList<AssumptionId>? assumptions = null, DutyOptions? options = null)
        : this(book, knownAt, assumptions, options, (of, at, assumed) => View.Open(of, at, assumed))
    {
    }

    /// <summary>A desk whose views are opened by the caller: how <c>law coverage</c> leaves one act out.</summary>
    internal DutyDesk(
        Book book,
        EventDate? knownAt,
        IReadOnlyList<AssumptionId>? assumptions,
        DutyOptions? options,
        Func<Book, Instant, ImmutableArray<AssumptionId>, View> open,
        ProgramCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        Book = book;
        _knownAt = knownAt;
        _assumptions = [.. assumptions ?? []];
        _options = options ?? new DutyOptions();
        _open = open;
        _cache = cache ?? new ProgramCache(book);
        Authority = book.Authorities[_cache.Jurisdiction];
        Facts = DutyJurisdiction.FactsOf(book);
        _knownInstants =
        [
            .. book.Instruments.Values.Select(one => one.Known)
                .Concat(book.Statements.Values.Select(one => one.Source.Known))
                .Concat(book.Scenarios.Values.Select(one => one.Known))
                .Concat(book.Statements.Values.Select(one => one.Withdrawn ?? one.Source.Known))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The book.</summary>
    public Book Book { get; }

    /// <summary>Whose duties are priced.</summary>
    public Authority Authority { get; }

    /// <summary>The tariff schedule.</summary>
    public TariffSchedule Schedule => _cache.Schedule;

    internal ImmutableArray<FactDeclaration> Facts { get; }

    internal ProgramCache Cache => _cache;

    internal Words Jurisdiction => _cache.Jurisdiction;

    internal DutyOptions Options => _options;

    /// <summary>Answers a question. Never throws for what a question says: what cannot be answered is a finding.</summary>
    public DutyFinding Answer(DutyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        try
        {
            var knownAt = KnownInstant(question);
            var engine = EngineFor(knownAt, _assumptions);
            var suffixes = Schedule.SuffixesFor(question.Hts, RateInstant.Of(engine.View, question, Authority).At, knownAt);
            return suffixes.IsEmpty ? new DutyAnswerer(this, question, engine).Answer() : new SuffixAnswers(this, question, engine, suffixes).Answer();
        }
        catch (ProblemException refused)
        {
            return new DutyFinding(question, DutyStatus.Refused, Book.Hash, Book.HorizonDate)
            {
                Problems = [.. refused.Problems],
                Assumed = _assumptions,
                KnownAt = KnownAt(question),
            };
        }
    }

    /// <summary>What a question is asked with: its own known-at, the desk's, or everything the book holds.</summary>
    internal EventDate KnownAt(DutyQuestion question) => question.KnownAt ?? _knownAt ?? Book.KnownThrough;

    /// <summary>The law a question is asked of.</summary>
    /// <exception cref="ProblemException">An assumption is refused.</exception>
    internal View ViewOf(DutyQuestion question) => EngineFor(KnownInstant(question), _assumptions).View;

    /// <summary>The engine of a view, read one way. Instants between which nothing became known share one.</summary>
    /// <exception cref="ProblemException">An assumption is refused.</exception>
    internal DutyEngine EngineFor(Instant knownAt, ImmutableArray<AssumptionId> assumptions, LawReading reading = LawReading.AsItIs)
    {
        var index = _knownInstants.BinarySearch(knownAt);
        var step = index >= 0 ? knownAt : ~index == 0 ? Instant.MinValue : ~index == _knownInstants.Length ? Instant.MaxValue : _knownInstants[~index - 1];
        return _engines.GetOrAdd((step, string.Join(' ', assumptions), reading), _ => new DutyEngine(_cache, _open(Book, step, assumptions), reading));
    }

    private Instant KnownInstant(DutyQuestion question) => (question.KnownAt ?? _knownAt) is { } date ? Authority.KnownAt(date) : Instant.MaxValue;
}
