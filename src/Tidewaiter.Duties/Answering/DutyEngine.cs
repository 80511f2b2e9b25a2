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

    // Only a view that assumes something needs programs of its own.
    private readonly ConcurrentDictionary<(HtsCode Line, CountryCode Origin, int Interval), DutyProgram>? _programs;

    public DutyEngine(ProgramCache cache, View view, LawReading reading)
    {
        _cache = cache;
        View = view;
        _reading = reading;
        _programs = view.IsOfTheBookAlone ? null : new();
    }

    public View View { get; }

    /// <summary>The provisions whose end can be read in two ways.</summary>
    public ImmutableArray<Provision> Disputed => _cache.Disputed;

    public DutyProgram ProgramFor(HtsCode line, CountryCode origin, Instant at)
    {
        var boundaries = View.Boundaries;
        var interval = boundaries.BinarySearch(at);

        interval = interval < 0 ? ~interval - 1 : interval;
        if (_programs is null)
        {
            return _cache.Shared(View, line, origin, at, interval, _reading == LawReading.StandingOnly);
        }

        // Assumptions from outside the book may tell lines apart that its lists do not: here every line is its own class.
        return _programs.GetOrAdd(
            (line, origin, interval),
            static (_, ask) => ask.Engine._cache.Get(ask.Engine.View, ask.line, ask.origin, ask.at, ask.Engine._reading == LawReading.StandingOnly),
            (Engine: this, line, origin, at));
    }

    /// <summary>The total of a line by this engine's law, in parts per billion, under what the sheet states and the authority presumes.</summary>
    public long Total(LineSheet sheet) => Total(ProgramFor(sheet.Question.Hts, sheet.Question.Origin, sheet.At), sheet);

    public static long Total(DutyProgram program, LineSheet sheet)
    {
        Span<long> shares = stackalloc long[program.PartCount];
        ValueSplit.Of(program, sheet, shares);
        return Total(program, sheet.Rates, sheet.Truths(program), shares);
    }

    public static long Total(DutyProgram program, LineRates rates, ulong truths, ReadOnlySpan<long> shares)
    {
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, rates, applies, live, basePerPart);
        run.Execute(truths, ValueSplit.Present(shares));
        return run.Total(shares);
    }
}
