using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The law of one view, read one way, compiled when asked for.</summary>
internal sealed class DutyEngine
{
    private readonly ProgramCache _cache;
    private readonly LawReading _reading;

    // Only a view that assumes something needs law of its own.
    private readonly ConcurrentDictionary<int, IntervalLaw>? _own;
    private readonly LineClasses _classes;

    /// <summary>The engine of a view.</summary>
    /// <param name="cache">What views share.</param>
    /// <param name="view">The view, before it is read in any particular way.</param>
    /// <param name="reading">How to read it.</param>
    public DutyEngine(ProgramCache cache, View view, LawReading reading)
    {
        _cache = cache;
        _reading = reading;
        _own = view.IsOfTheBookAlone ? null : new();
        _classes = view.IsOfTheBookAlone ? cache.Classes : cache.ClassesOf(view);
        View = reading switch
        {
            LawReading.TextOnly => view.WithoutPractice(),
            LawReading.OtherEnds => view.WithOtherReadings(),
            _ => view,
        };
    }

    public View View { get; }

    /// <summary>The provisions whose end can be read in two ways.</summary>
    public ImmutableArray<Provision> Disputed => _cache.Disputed;

    /// <summary>The duties this view knows of, in force or not.</summary>
    public ImmutableArray<Provision> Provisions => _cache.ProvisionsOf(View);

    public DutyProgram ProgramFor(HtsCode line, CountryCode origin, Instant at) => LawAt(at).ProgramFor(line, origin);

    /// <summary>The law of the interval that holds an instant.</summary>
    public IntervalLaw LawAt(Instant at)
    {
        var found = View.Boundaries.BinarySearch(at);
        var interval = found < 0 ? ~found - 1 : found;
        return _own is null
            ? _cache.Shared(View, at, interval, _reading)
            : _own.GetOrAdd(interval, static (_, ask) => ask.Engine._cache.Own(ask.Engine.View, ask.Engine._classes, ask.at, ask.Engine._reading), (Engine: this, at));
    }

    /// <summary>The total of a line by this engine's law, in parts per billion, under what the sheet states and the authority presumes.</summary>
    public long Total(LineSheet sheet) => Total(ProgramFor(sheet.Question.Hts, sheet.Question.Origin, sheet.At), sheet);

    public static long Total(DutyProgram program, LineSheet sheet)
    {
        Span<long> shares = stackalloc long[program.PartCount];
        ValueSplit.Of(program, sheet, shares);
        return Total(program, sheet.Rates, sheet.Truths(program), shares);
    }

    public static long Total(DutyProgram program, LineRates rates, UInt128 truths, ReadOnlySpan<long> shares)
    {
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, rates, applies, live, basePerPart);
        run.Execute(truths, ValueSplit.Present(shares));
        return run.Total(shares);
    }
}
