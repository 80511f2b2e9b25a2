using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Whether an act can touch the answer to a duty question at all. Where in doubt, it can.</summary>
internal static class DutyReach
{
    public static bool MayTouch(Book book, DutyQuestion question, Act act)
    {
        if (book.Measure(act.Target.Measure) is not { } measure)
        {
            return true;
        }

        // The law of entries is read at the date of entry, and a few records are walked as they stand.
        if (measure.Kind is MeasureKind.Entry or MeasureKind.EntryFee)
        {
            return act.Covers(measure.Jurisdiction.AsOf(question.EntryDate));
        }

        // A filing record moves numbers on a line, and a licence none at all.
        if (measure.Kind is not (MeasureKind.Duty or MeasureKind.Filing))
        {
            return false;
        }

        // Past the horizon the answer also says what has changed since then, so acts of other days count.
        var at = RateInstant.Of(View.Open(book), question, measure.Jurisdiction).At;
        return (at >= book.Horizon || act.Or is not null || act.Covers(at))
            && measure.Provisions.Any(provision => (act.Target.Provision is not { } one || one == provision.Id) && Reaches(book, question, provision));
    }

    private static bool Reaches(Book book, DutyQuestion question, Provision provision)
    {
        var painted = provision.CoatArray.SelectMany(act => act.Terms).ToList();
        return Names(provision.Terms.OfType<GoodsTerm>(), painted.OfType<GoodsTerm>(), goods => Names(book, goods, question.Hts))
            && Names(provision.Terms.OfType<OriginTerm>(), painted.OfType<OriginTerm>(), origins => Names(book, origins, question.Origin));
    }

    // What has no ground of its own covers everything wherever no act has painted it.
    private static bool Names<T>(IEnumerable<T> ground, IEnumerable<T> painted, Func<T, bool> names) => !ground.Any() || ground.Concat(painted).Any(names);

    private static bool Names(Book book, GoodsTerm goods, HtsCode line)
    {
        if (goods.List is not { } list)
        {
            return goods.IsAll || goods.Codes.Any(line.IsUnder);
        }

        var rows = book.List(list);
        return Enumerable.Range(2, line.Length - 1).Any(length => rows.Rows(line.Prefix(length).Key) is var (first, end) && first < end);
    }

    private static bool Names(Book book, OriginTerm origins, CountryCode country) =>
        origins.Entries.Any(entry => entry.Country is { } one
            ? one == country
            : entry.Set is not { } set || (book.List(set).Rows(country.Key) is var (first, end) && first < end));
}
