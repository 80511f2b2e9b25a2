using System.Collections.Concurrent;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The programs of one view. Immutable to its callers; fills itself when asked.</summary>
internal sealed class DutyEngine
{
    private readonly ProgramCache _cache;
    private readonly bool _standingOnly;
    private readonly ConcurrentDictionary<(ulong Line, CountryCode Origin, int Interval), DutyProgram> _programs = new();

    public DutyEngine(ProgramCache cache, View view, bool standingOnly = false)
    {
        _cache = cache;
        View = view;
        _standingOnly = standingOnly;
    }

    public View View { get; }

    public DutyProgram ProgramFor(HtsCode line, CountryCode origin, Instant at)
    {
        var boundaries = View.Boundaries;
        var interval = boundaries.BinarySearch(at);

        // Assumptions from outside the book may tell lines apart that its lists do not: then every line is its own class.
        var lineClass = View.Assumed.IsEmpty ? (ulong)_cache.Classes.Of(line) : line.Key;
        return _programs.GetOrAdd(
            (lineClass, origin, interval < 0 ? ~interval - 1 : interval),
            static (_, ask) => ask.Engine._cache.Get(ask.Engine.View, ask.line, ask.origin, ask.at, ask.Engine._standingOnly),
            (Engine: this, line, origin, at));
    }

    /// <summary>The total of a line by this engine's law, in parts per billion, under what the sheet states and the authority presumes.</summary>
    public long Total(LineSheet sheet) => Total(ProgramFor(sheet.Question.Hts, sheet.Question.Origin, sheet.At), sheet);

    public static long Total(DutyProgram program, LineSheet sheet) => Total(program, sheet, sheet.Truths(program), ValueParts.Of(program, sheet));

    public static long Total(DutyProgram program, LineSheet sheet, ulong truths, ValueParts parts)
    {
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(truths, parts.Present);
        return run.Total(parts.Shares);
    }
}
