using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Which numbers took the place of which, where the book has a concordance: a list whose rows name a number, and in one more column those after it.</summary>
internal static class Concordance
{
    private static readonly ListId Statistical = new("us.concordance.statistical");

    public static (HtsCode[] Before, HtsCode[] After) Of(Book book, HtsCode code)
    {
        var before = new SortedSet<HtsCode>();
        var after = new SortedSet<HtsCode>();
        if (book.ListIds.Contains(Statistical))
        {
            var list = book.List(Statistical);
            for (var row = 0; row < list.Count; row++)
            {
                var from = HtsCode.FromKey(list.KeyOf(row));
                var others = Others(list, row);
                if (from == code)
                {
                    after.UnionWith(others);
                }
                else if (others.Contains(code))
                {
                    before.Add(from);
                }
            }
        }

        return ([.. before], [.. after]);
    }

    private static List<HtsCode> Others(CodeLog list, int row)
    {
        try
        {
            var named = list.Text(0, row).ToString().Split([' ', ',', ';', '|'], StringSplitOptions.RemoveEmptyEntries);
            return [.. named.Select(text => HtsCode.TryParse(text, out var other) ? other : default).Where(other => other.Length > 0)];
        }
        catch (IndexOutOfRangeException)
        {
            // A list without that column names no other numbers.
            return [];
        }
    }
}
