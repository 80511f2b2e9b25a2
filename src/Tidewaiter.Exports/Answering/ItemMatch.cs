using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>Whether an item is among those a provision names.</summary>
/// <remarks>In a list the longest number decides, as everywhere. A number that names too few paragraphs for a list to decide is unknown, and so is a described row nobody has answered for.</remarks>
internal readonly ref struct ItemMatch(View view, Instant at, ItemClass item, LicenceQuestion question)
{
    private const int Ask = 0;

    private readonly View _view = view;
    private readonly Instant _at = at;
    private readonly ItemClass _item = item;
    private readonly LicenceQuestion _question = question;

    public Verdict Of(ItemsTerm items, Words itemField, List<OpenFact>? open)
    {
        var verdict = Verdict.No;
        foreach (var entry in items.Entries)
        {
            var named = Of(entry, itemField, open);
            verdict = entry.Adds ? Max(verdict, named) : named == Verdict.Yes ? Verdict.No : named == Verdict.Unknown ? Min(verdict, Verdict.Unknown) : verdict;
        }

        return verdict;
    }

    private Verdict Of(ItemEntry entry, Words field, List<OpenFact>? open)
    {
        switch (entry.Scope)
        {
            case ItemScope.All:
                return Verdict.Yes;
            case ItemScope.Undefined:
                open?.Add(new OpenFact(new Words("scope"), new Words("Is the item among those meant? What was said defines no scope.")));
                return Verdict.Unknown;
        }

        if (_item.Number is not { } number)
        {
            if (!_item.IsOutside)
            {
                open?.Add(new OpenFact(field, new Words("How is the item classified, down to the paragraph?")));
                return Verdict.Unknown;
            }

            return entry.Scope == ItemScope.Uncontrolled ? Verdict.Yes : Verdict.No;
        }

        switch (entry.Scope)
        {
            case ItemScope.Controlled:
                return Verdict.Yes;
            case ItemScope.Uncontrolled:
                return Verdict.No;
            case ItemScope.Pattern:
                var matches = entry.Pattern.Matches(number);
                if (matches == Verdict.Unknown)
                {
                    open?.Add(Paragraph(field, number, entry.Pattern.ToString()));
                }

                return matches;
            default:
                return InList(_view.Book.List(entry.List), number, field, open);
        }
    }

    private Verdict InList(CodeLog list, ControlNumber number, Words field, List<OpenFact>? open)
    {
        var depth = number.Depth;
        var deciding = -1;
        for (var length = depth; length >= 0 && deciding < 0; length--)
        {
            deciding = list.Deciding(number.Prefix(length).Key, _at, _view.KnownAt);
        }

        var here = deciding < 0 ? Verdict.No : Row(list, deciding, open);

        // Rows below the number can decide otherwise for some of its paragraphs.
        var (first, end) = list.Between(number.Key + 1, number.LastKey);
        for (var row = first; row < end; row++)
        {
            var key = list.KeyOf(row);
            if (list.Deciding(key, _at, _view.KnownAt) is var below && below >= 0 && Row(list, below, null) != here)
            {
                open?.Add(Paragraph(field, number, ControlNumber.FromKey(key).ToString()));
                return Verdict.Unknown;
            }
        }

        return here;
    }

    private Verdict Row(CodeLog list, int row, List<OpenFact>? open)
    {
        var terms = list.TermsOf(row);
        if (!terms.Adds)
        {
            return Verdict.No;
        }

        if (!terms.Described)
        {
            return Verdict.Yes;
        }

        var id = list.Id.ToString();
        var name = new Words($"{id[(id.LastIndexOf('.') + 1)..]}@{ControlNumber.FromKey(list.KeyOf(row))}");
        if (_question.Within.TryGetValue(name, out var within))
        {
            return within ? Verdict.Yes : Verdict.No;
        }

        open?.Add(new OpenFact(name, new Words($"Is the item what the row describes? {(list.Columns.IsEmpty ? "" : list.Text(Ask, row))}".TrimEnd())));
        return Verdict.Unknown;
    }

    private static OpenFact Paragraph(Words field, ControlNumber number, string below) =>
        new(field, new Words($"Under which paragraph of {number} does the item fall? {below} is treated differently."));

    private static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;

    private static Verdict Min(Verdict a, Verdict b) => a < b ? a : b;
}
