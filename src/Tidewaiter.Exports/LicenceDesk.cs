using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Answers questions about licences from a book: the one entry point of this room.</summary>
/// <threadsafety>Safe for any number of askers.</threadsafety>
public sealed class LicenceDesk
{
    private readonly ImmutableArray<AssumptionId> _assumptions;
    private readonly EventDate? _knownAt;
    private readonly bool _explain;
    private readonly Func<Instant?, IReadOnlyList<AssumptionId>, View> _open;
    private readonly ConcurrentDictionary<(Instant? KnownAt, string Assumed, bool OtherEnds), View> _views = new();
    private readonly ExportBook _law;

    /// <summary>A desk over a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="knownAt">What had been made public by then, for questions that do not say; everything the book knows when <c>null</c>.</param>
    /// <param name="assumptions">Statements and scenarios to assume.</param>
    /// <param name="explain">Whether findings hold every provision tried, and why it did or did not apply.</param>
    public LicenceDesk(Book book, EventDate? knownAt = null, IReadOnlyList<AssumptionId>? assumptions = null, bool explain = false)
        : this(book, knownAt, assumptions, (at, assumed) => View.Open(book, at, assumed), explain)
    {
    }

    /// <summary>A desk whose views are opened by the caller: how <c>law coverage</c> leaves one act out.</summary>
    internal LicenceDesk(Book book, EventDate? knownAt, IReadOnlyList<AssumptionId>? assumptions, Func<Instant?, IReadOnlyList<AssumptionId>, View> open, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(book);
        _explain = explain;
        Book = book;
        _knownAt = knownAt;
        _assumptions = [.. assumptions ?? []];
        _open = open;
        _law = ExportBook.Of(book);
    }

    /// <summary>The book.</summary>
    public Book Book { get; }

    /// <summary>Answers a question: each authority that controls exports, each for itself. Never throws for what a question says.</summary>
    /// <exception cref="ProblemException">An assumption is unknown, or had not been said yet (TW3001, TW3002).</exception>
    public LicenceFinding Answer(LicenceQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var known = question.KnownAt ?? _knownAt;
        ImmutableArray<AssumptionId> assumed = question.Assume.IsEmpty ? _assumptions : [.. _assumptions, .. question.Assume];
        var answers = _law.Jurisdictions.Select(jurisdiction => Answer(question, jurisdiction, known, assumed)).ToImmutableArray();
        return new LicenceFinding(question, answers, Book, known ?? Book.KnownThrough, assumed);
    }

    private AuthorityFinding Answer(LicenceQuestion question, Words jurisdiction, EventDate? known, ImmutableArray<AssumptionId> assumed)
    {
        Instant? at = known is { } date ? Book.Authorities[jurisdiction].KnownAt(date) : null;
        var inquiry = new Inquiry(RuleBook.Of(ViewOf(at, assumed), jurisdiction), question, ControlListField.Of(jurisdiction));
        var finding = new Determination(inquiry).Answer();
        var (branches, announced) = Beside(question, jurisdiction, at, assumed, finding);
        return Surroundings.Of(finding, inquiry) with
        {
            Branches = branches,
            Announced = announced,
            Tried = _explain ? [.. inquiry.Book.At(inquiry.At).All.Select(inquiry.Try)] : [],
            Until = new Lazy<Instant?>(() => ValidUntil(inquiry, finding)),
        };
    }

    // The same question at every later day on which this law changes, until the answer is another one.
    private static Instant? ValidUntil(Inquiry inquiry, AuthorityFinding finding)
    {
        foreach (var change in inquiry.Book.Changes)
        {
            if (change <= inquiry.At)
            {
                continue;
            }

            var then = new Determination(new Inquiry(inquiry.Book, inquiry.Question, ControlListField.Of(inquiry.Book.Jurisdiction), change)).Answer();
            if (then.Outcome != finding.Outcome || !then.Requirements.Select(one => one.Provision).SequenceEqual(finding.Requirements.Select(one => one.Provision)))
            {
                return change;
            }
        }

        return null;
    }

    // What is announced, or read otherwise, stands beside the answer and never in its place. What was withdrawn can no longer become law: it is only named.
    private (ImmutableArray<LicenceBranch> Branches, ImmutableArray<Statement> Announced) Beside(
        LicenceQuestion question, Words jurisdiction, Instant? known, ImmutableArray<AssumptionId> assumed, AuthorityFinding answer)
    {
        var branches = ImmutableArray.CreateBuilder<LicenceBranch>();
        var announced = ImmutableArray.CreateBuilder<Statement>();
        LicenceOutcome In(View view) => new Determination(new Inquiry(RuleBook.Of(view, jurisdiction), question, ControlListField.Of(jurisdiction))).Answer().Outcome;

        var at = Book.Authorities[jurisdiction].AsOf(question.Date);
        if (_law.Disputed(jurisdiction).Any(act => act.Or is { } or && Instant.Min(act.To, or) <= at && at < Instant.Max(act.To, or))
            && In(_views.GetOrAdd((known, string.Join(' ', assumed), true), _ => ViewOf(known, assumed).WithOtherReadings())) is var other && other != answer.Outcome)
        {
            branches.Add(new LicenceBranch(new Words("other_reading"), other));
        }

        foreach (var (statement, acts) in _law.Announcing(jurisdiction))
        {
            var isSaid = known is null || statement.Source.Known <= known;
            if (!isSaid || assumed.Contains(statement.Id) || !acts.Any(act => act.Covers(at)) || In(ViewOf(known, [.. assumed, statement.Id])) is var then && then == answer.Outcome)
            {
                continue;
            }

            if (statement.Withdrawn is { } withdrawn && !(known < withdrawn))
            {
                announced.Add(statement);
            }
            else
            {
                branches.Add(new LicenceBranch(new Words(statement.Id.ToString()), then));
            }
        }

        return (branches.ToImmutable(), announced.ToImmutable());
    }

    private View ViewOf(Instant? known, ImmutableArray<AssumptionId> assumed) =>
        _views.GetOrAdd((known, string.Join(' ', assumed), false), _ => _open(known, assumed));
}
