using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>The documents that wait outside a book, found by what they mention.</summary>
/// <remarks>An answer costs a look-up for each thing it says, whatever the number of items.</remarks>
/// <threadsafety>Safe for any number of readers.</threadsafety>
public sealed class Inbox
{
    private readonly Authority _authority;
    private readonly InboxIndex _index;
    private readonly ImmutableHashSet<ItemId> _ids;

    // What every answer gets that it does not mention, worked out once.
    private readonly ImmutableArray<(int Index, OpenItem Says)> _afterHorizon;

    /// <summary>An inbox over items.</summary>
    /// <param name="book">The book the answers come from.</param>
    /// <param name="items">The items; each id once.</param>
    public Inbox(Book book, IEnumerable<InboxItem> items)
    {
        ArgumentNullException.ThrowIfNull(book);
        _authority = book.Authorities[DutyJurisdiction.Of(book)];
        Items = [.. items.OrderBy(item => item.Known).ThenBy(item => item.Id)];
        _index = new InboxIndex(Items);
        _ids = [.. Items.Select(item => item.Id)];
        _afterHorizon = [.. Items.Index().Where(pair => pair.Item.Known > book.Horizon).Select(pair => (pair.Index, Says(pair.Item, [])))];
    }

    /// <summary>The items, as they became known.</summary>
    public ImmutableArray<InboxItem> Items { get; }

    /// <summary>Reads every item of a folder.</summary>
    /// <exception cref="ProblemException">An item cannot be read: an inbox with a hole would leave answers unmarked.</exception>
    public static Inbox Open(Book book, DirectoryInfo folder) => new(book, new InboxFolder(book, folder).Read());

    /// <summary>Refuses a house record that closes what is not here.</summary>
    /// <exception cref="ProblemException">It does (TW1007).</exception>
    public void Expect(Scenario house)
    {
        ArgumentNullException.ThrowIfNull(house);
        var missing = house.Closes.Where(id => !_ids.Contains(id)).Select(id => InboxDiagnostics.NoSuchItem(house.Id, id)).ToList();
        if (missing.Count > 0)
        {
            throw new ProblemException(missing);
        }
    }

    /// <summary>The items open to an answer: known by then, not closed by then, and mentioning something of it or later than the horizon.</summary>
    /// <param name="finding">The answer.</param>
    /// <param name="closed">What a house record the answer rests on closes.</param>
    public ImmutableArray<OpenItem> On(DutyFinding finding, ImmutableArray<ItemId> closed)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var knownAt = finding.Question.KnownAt is { } date ? _authority.KnownAt(date) : Instant.MaxValue;
        var met = _index.Meet(finding);
        if (met.Count + _afterHorizon.Length == 0)
        {
            return [];
        }

        return
        [
            .. met.Where(pair => IsOpen(pair.Key)).Select(pair => Marked(Says(Items[pair.Key], [.. pair.Value.Distinct()]), pair.Key)),
            .. _afterHorizon.Where(pair => !met.ContainsKey(pair.Index) && IsOpen(pair.Index)).Select(pair => Marked(pair.Says, pair.Index)),
        ];

        // Closed with a record that the answer does not rest on, it is still unread here.
        bool IsOpen(int index) =>
            Items[index].Known <= knownAt
            && !closed.Contains(Items[index].Id)
            && (ClosureOf(index) is not { } closure || (closure.With is { } record && !finding.Assumed.Contains(record)));

        OpenItem Marked(OpenItem item, int index) => ClosureOf(index) is { } closure ? item with { ClosedWith = closure.With } : item;

        ItemClosure? ClosureOf(int index) => Items[index].Closed is { } closure && closure.On <= knownAt ? closure : null;
    }

    private static OpenItem Says(InboxItem item, ImmutableArray<Words> mentions) => new(item.Id, item.KnownDate, item.Source.Cited, mentions);
}
