using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Which lists the law names on a day, which copy of each is on file, and whether it may be relied on.</summary>
public sealed class ListDesk
{
    private readonly ImmutableArray<(ListStatus Status, ListCopy? Copy)> _lists;

    /// <summary>Looks at a day. Later copies of a list take the place of earlier ones.</summary>
    public ListDesk(Book book, LocalDate day, IEnumerable<ListCopy> copies)
    {
        ArgumentNullException.ThrowIfNull(book);
        var latest = copies.GroupBy(copy => copy.List).ToDictionary(group => group.Key, group => group.MaxBy(copy => copy.Made)!);
        var view = View.Open(book);
        var found = ImmutableArray.CreateBuilder<(ListStatus, ListCopy?)>();
        foreach (var measure in book.Measures.Where(measure => measure.Kind is MeasureKind.PartyList))
        {
            var at = measure.Jurisdiction.AsOf(new EventDate(day));
            var terms = measure.Provisions.Select(provision => view.StateOf(provision, at))
                .Where(state => state.IsLaw).Select(state => state.Find<ListedTerm>()).OfType<ListedTerm>().FirstOrDefault();
            if (terms is not null)
            {
                var copy = latest.GetValueOrDefault(measure.Id);
                found.Add((Status(measure.Id, terms, copy, day), copy));
            }
        }

        _lists = found.ToImmutable();
    }

    /// <summary>The lists, in the order of the law's files.</summary>
    public IEnumerable<ListStatus> Lists => _lists.Select(list => list.Status);

    /// <summary>The parties of every copy on file, those not yet listed that day left out.</summary>
    public IEnumerable<ListedParty> PartiesOn(EventDate day) =>
        _lists.SelectMany(list => list.Copy?.Parties ?? []).Where(party => party.Since is not { } since || since.Date <= day.Date);

    private static ListStatus Status(MeasureId id, ListedTerm terms, ListCopy? copy, LocalDate day)
    {
        if (copy is null)
        {
            return new(id, default, 0, new Words("no copy of it is on file"));
        }

        var age = Period.DaysBetween(copy.Made, day);
        var reason = age > terms.MaxAge ? $"the copy on file is {age} days old on that day, and {terms.MaxAge} {(terms.MaxAge == 1 ? "is" : "are")} allowed"
            : age < 0 && copy.Parties.Any(party => party.Since is null) ? "the copy on file is of a later day, and its records do not say since when they stand"
            : copy.Parties.Length < terms.Least ? $"the copy on file holds {copy.Parties.Length} records, and fewer than {terms.Least} are no copy of it"
            : terms.IsPartial ? "the copy on file is known to be incomplete"
            : "";
        return new(id, copy.Version, copy.Parties.Length, new Words(reason));
    }
}
