using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>Runs worked cases through the rooms that answer them.</summary>
public sealed class CaseRunner
{
    private readonly ImmutableArray<ICaseRoom> _rooms;

    /// <summary>A runner with the given rooms; the first that takes a case answers it.</summary>
    public CaseRunner(params ImmutableArray<ICaseRoom> rooms) => _rooms = rooms;

    /// <summary>Runs every case; the results are in the order of the cases.</summary>
    public ImmutableArray<CaseResult> Run(Book book, IReadOnlyList<WorkedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(cases);

        // Most cases ask of the same view, and a view keeps what it has worked out.
        var opened = new ConcurrentDictionary<(Instant? KnownAt, string Assumed), Lazy<View>>();
        View Open(Instant? knownAt, IReadOnlyList<AssumptionId> assumed) =>
            opened.GetOrAdd((knownAt, string.Join(' ', assumed)), _ => new Lazy<View>(() => View.Open(book, knownAt, assumed))).Value;

        var results = new CaseResult[cases.Count];
        Parallel.For(0, cases.Count, index => results[index] = new CaseResult(cases[index], Run(book, cases[index], Open)));
        return [.. results];
    }

    internal CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open)
    {
        if (RoomOf(worked) is not { } room)
        {
            return CaseOutcome.Differs(new Words("a question that some room answers"), new Words("one that none takes; ask about 'hts', 'lines' or 'provision'"));
        }

        try
        {
            return room.Run(book, worked, open);
        }
        catch (Exception fault)
        {
            // Among a thousand cases run at once, a fault is no use without the case that met it.
            throw new InvalidOperationException($"{worked}: {fault.Message}", fault);
        }
    }

    internal ICaseRoom? RoomOf(WorkedCase worked)
    {
        foreach (var room in _rooms)
        {
            if (room.Takes(worked))
            {
                return room;
            }
        }

        return null;
    }
}
