using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Answers who is restricted through owners, from a book.</summary>
/// <threadsafety>Safe for any number of askers.</threadsafety>
public sealed class OwnershipDesk
{
    private readonly Book _book;
    private readonly ImmutableArray<AssumptionId> _assumptions;
    private readonly Func<Book, Instant?, ImmutableArray<AssumptionId>, View> _open;

    /// <summary>A desk over a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="assumptions">Statements and scenarios to assume.</param>
    public OwnershipDesk(Book book, IReadOnlyList<AssumptionId>? assumptions = null)
        : this(book, assumptions, (of, at, assumed) => View.Open(of, at, assumed))
    {
    }

    /// <summary>A desk whose views are opened by the caller: how <c>law coverage</c> leaves one act out.</summary>
    internal OwnershipDesk(Book book, IReadOnlyList<AssumptionId>? assumptions, Func<Book, Instant?, ImmutableArray<AssumptionId>, View> open)
    {
        _book = book;
        _assumptions = [.. assumptions ?? []];
        _open = open;
    }

    /// <summary>Answers a question.</summary>
    /// <exception cref="ProblemException">An assumption is refused, or a rule or party that was asked about is not there (TW4102).</exception>
    public OwnershipFinding Answer(OwnershipQuestion question)
    {
        Instant? knownAt = question.KnownAt is { } known ? _book.Authorities.Values.Max(authority => authority.KnownAt(known)) : null;
        var view = _open(_book, knownAt, _assumptions);
        var slice = OwnershipSlice.Of(question.Records, question.Date.Date, question.KnownAt?.Date);
        Check(question, view, slice);
        var reading = OwnershipReading.Of(view, slice, question);
        var parties = reading.Parties(question.Parties);
        var (branches, flags) = new OwnershipBranches(_book, question, slice, reading, _assumptions, assumed => _open(_book, knownAt, assumed)).Find();
        var disputed = branches.Where(branch => branch.Name == OwnershipBranches.OtherReading).SelectMany(branch => branch.Outcomes).Select(pair => pair.Key).ToHashSet();
        return new OwnershipFinding(question.Date, question.KnownAt ?? _book.KnownThrough, _book.Hash, _book.HorizonDate)
        {
            Rules = reading.Rules(),
            Parties = [.. parties.Select(party => disputed.Contains(party.Party.Id) ? party with { Outcome = PartyOutcome.Undetermined } : party)],
            PartyCount = slice.Parties.Count,
            HoldingCount = slice.Graph.Holdings,
            Branches = branches,
            Flags = flags,
            Assumed = _assumptions,
            Notes = question.Records.Notes,
            NotChecked = [.. _book.Gaps.Where(gap => gap.Kind == GapKind.Ownership && IsOpen(gap, question.Date))],
        };
    }

    private static void Check(OwnershipQuestion question, View view, OwnershipSlice slice)
    {
        var problems = new List<Problem>();
        foreach (var rule in question.Rules.Where(rule => !view.Measures.Any(measure => OwnershipTest.IsOrHolds(rule, measure.Id) && OwnershipTest.Tests(measure))))
        {
            problems.Add(OwnershipDiagnostics.NoRule(rule, view.Measures.Where(OwnershipTest.Tests).Select(measure => measure.Id)));
        }

        var known = slice.Parties.Select(party => party.Id).ToHashSet();
        problems.AddRange(question.Parties.Where(party => !known.Contains(party)).Select(OwnershipDiagnostics.NoParty));
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }
    }

    private bool IsOpen(Gap gap, EventDate date)
    {
        var at = _book.Authorities.Values.First().AsOf(date);
        return gap.Scope.From <= at && at < gap.Scope.To;
    }
}
