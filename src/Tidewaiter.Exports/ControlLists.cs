using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Finds items of both control lists: by words, each of which must begin a word of the label, or by number.</summary>
public static class ControlLists
{
    private static readonly Words Label = new("label");

    /// <summary>The items found: the United States' first, then by number; whole lists are never returned.</summary>
    /// <param name="book">The book.</param>
    /// <param name="words">Words, or a control number.</param>
    public static ImmutableArray<ControlledItem> Find(Book book, Words words)
    {
        ArgumentNullException.ThrowIfNull(book);
        var asked = new LabelWords(words);
        if (asked.IsEmpty)
        {
            return [];
        }

        return
        [
            .. book.ListIds.Select(id => book.List(id))
                .Where(list => list.Columns.Contains(Label) && list.Id.ToString().Contains(".exports.", StringComparison.Ordinal))
                .OrderByDescending(list => list.Id.ToString(), StringComparer.Ordinal)
                .SelectMany(list => In(book, list, words.ToString(), asked)),
        ];
    }

    private static IEnumerable<ControlledItem> In(Book book, CodeLog list, string words, LabelWords asked)
    {
        var column = list.Columns.IndexOf(Label);
        var authority = new Words(list.Id.ToString().Split('.')[0]);
        var isNumber = ControlNumber.TryParse(words, out var number);
        for (var row = 0; row < list.Count; row++)
        {
            var key = ControlNumber.FromKey(list.KeyOf(row));
            var label = list.Text(column, row);
            if (isNumber ? key.IsUnder(number) || number.IsUnder(key) : asked.AreIn(label))
            {
                yield return new ControlledItem(authority, new Words(key.ToString()), label, Controls(book, authority, key));
            }
        }
    }

    // Every list that a provision reads and that holds the number, or a paragraph of it.
    private static ImmutableArray<Words> Controls(Book book, Words authority, ControlNumber number)
    {
        var prefix = $"{authority}.";
        return
        [
            .. book.Measures.Where(measure => measure.Kind == MeasureKind.Licence && measure.Id.ToString().StartsWith(prefix, StringComparison.Ordinal))
                .SelectMany(measure => measure.Provisions)
                .Where(provision => provision.Terms.OfType<EffectTerm>().Any(effect => effect.Kind is EffectKind.Requires or EffectKind.Prohibits or EffectKind.OtherAgency)
                    && provision.Terms.OfType<ItemsTerm>().Any(items => items.Entries.Any(entry => entry.Adds && Names(book, entry, number))))
                .Select(provision => provision.Id.Key),
        ];
    }

    private static bool Names(Book book, ItemEntry entry, ControlNumber number)
    {
        if (entry.Scope == ItemScope.Pattern)
        {
            return entry.Pattern.Matches(number) != Verdict.No && !entry.Pattern.ToString().Contains('?', StringComparison.Ordinal);
        }

        if (entry.Scope != ItemScope.List)
        {
            return false;
        }

        var list = book.List(entry.List);
        var (first, end) = list.Between(number.Key, number.LastKey);
        for (var row = first; row < end; row++)
        {
            if (list.TermsOf(row).Adds)
            {
                return true;
            }
        }

        for (var depth = number.Depth - 1; depth >= 0; depth--)
        {
            var (from, to) = list.Rows(number.Prefix(depth).Key);
            if (from < to)
            {
                return list.TermsOf(from).Adds;
            }
        }

        return false;
    }
}
