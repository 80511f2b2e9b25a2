using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

/// <summary>Which heading yields to which in the book, in the view of one day: by <c>over</c> in a measure, by a condition across measures.</summary>
internal sealed class BookExceptions
{
    private readonly View _view;
    private readonly Meeting _meeting;
    private readonly ILookup<string, Provision> _filed;
    private readonly ImmutableArray<Instant> _before;
    private readonly ImmutableArray<Instant> _after;

    public BookExceptions(Book book, Words jurisdiction, Instant at, Instant knownAt)
    {
        _view = View.Open(book, knownAt);
        _meeting = new Meeting(_view);
        var provisions = book.Measures.Where(measure => measure.Kind == MeasureKind.Duty && measure.Id.ToString().StartsWith(jurisdiction + ".", StringComparison.Ordinal))
            .SelectMany(measure => measure.Provisions).ToList();
        _filed = provisions.SelectMany(provision => NumbersOf(provision).Select(number => (number, provision))).Distinct().ToLookup(pair => pair.number, pair => pair.provision);

        // The day itself, then back to the first day there was, then on: an exception is read where both headings are law, as near to the day as that.
        var cuts = provisions.SelectMany(provision => Timeline.Of(_view, provision)).Select(span => span.From).Where(cut => cut > Instant.MinValue).Distinct().Order().ToList();
        _before = [at, .. cuts.Where(cut => cut < at).Reverse()];
        _after = [.. cuts.Where(cut => cut > at)];
    }

    public bool Holds(string heading) => _filed.Contains(heading);

    /// <summary>How a heading stands to one that it is to yield to.</summary>
    public Yielding Of(string heading, string other)
    {
        if (!Holds(heading) || !Holds(other))
        {
            return Yielding.NotInTheBook;
        }

        return _before.Concat(_after).Select(at => At(heading, other, at)).FirstOrDefault(found => found != Yielding.NeverTogether, Yielding.NeverTogether);
    }

    /// <summary>The headings that take a heading's place somewhere, on the last day until then on which both were law.</summary>
    public IEnumerable<string> Over(string heading)
    {
        var measures = _filed[heading].Select(provision => provision.Measure).ToHashSet();
        return _filed.Where(other => other.Key != heading && other.Any(provision => measures.Contains(provision.Measure))).Select(other => other.Key)
            .Where(other => _before.Select(at => At(heading, other, at)).FirstOrDefault(found => found != Yielding.NeverTogether, Yielding.NeverTogether) == Yielding.Yields);
    }

    private Yielding At(string heading, string other, Instant at)
    {
        var under = LawAt(heading, at);
        var over = LawAt(other, at);
        if (under.Count == 0 || over.Count == 0)
        {
            return Yielding.NeverTogether;
        }

        var meeting = (from one in under from two in over where one != two && _meeting.IsPossible(one, two, at) select (Under: one, Over: two)).ToList();
        return meeting.Count == 0 ? Yielding.NeverMeets
            : meeting.All(pair => Yields(pair.Under, pair.Over, at)) ? Yielding.Yields
            : meeting.Any(pair => Yields(pair.Under, pair.Over, at)) ? Yielding.InPart
            : Yielding.DoesNotYield;
    }

    private bool Yields(ProvisionState under, ProvisionState over, Instant at) =>
        ProgramOrder.IsOver(over, under)
        || (over.Provision.Measure != under.Provision.Measure
            && under.Provision.Measure.Provisions.Select(provision => _view.StateOf(provision, at)).Any(state => state.IsLaw
                && ProgramOrder.IsOver(state, under)
                && state.Find<WhenTerm>() is { } when
                && when.Alternatives.Any(alternative => alternative.Atoms.Any(atom => atom is Atom.OfOther named && ProgramOrder.Names(named, over)))));

    private List<ProvisionState> LawAt(string heading, Instant at) =>
        [.. _filed[heading].Select(provision => _view.StateOf(provision, at)).Where(state => state.IsLaw && NumbersOf(state).Contains(heading))];

    private static IEnumerable<string> NumbersOf(Provision provision) =>
        provision.Coats.ToArray().SelectMany(act => act.Terms).Concat(provision.Terms).SelectMany(NumbersOf).Append(provision.Id.Key.ToString());

    private static IEnumerable<string> NumbersOf(ProvisionState state) =>
        state.Visible.SelectMany(painted => painted.Term is NumberTerm or MetTerm ? NumbersOf(painted.Term) : [])
            .Concat(state.Find<NumberTerm>() is null ? [state.Provision.Id.Key.ToString()] : []);

    private static IEnumerable<string> NumbersOf(Term term) => term switch
    {
        NumberTerm { Number: { } number } => [number.ToString()],
        MetTerm met => [met.Number.ToString()],
        _ => [],
    };
}
