using System.Text;

namespace Tidewaiter.Parties.Names;

/// <summary>Names inside a name: what stands in brackets, after a slash, or after <c>a.k.a.</c></summary>
internal static class NameParts
{
    private const int Shortest = 3;
    private const int MostParts = 8;
    private const int LongestAcronym = 5;
    private static readonly string[] Aka = ["a.k.a.", "a.k.a", "aka ", " alias ", "(alias ", "f.k.a.", "n.k.a.", "d.b.a.", "also known as", "formerly known as"];

    public static List<string> Of(string name)
    {
        var outside = new StringBuilder(name.Length);
        var parts = new List<string>();
        for (var i = 0; i < name.Length; i++)
        {
            var close = name[i] is '(' or '（' or '[' ? name.AsSpan(i).IndexOfAny(')', '）', ']') : -1;
            if (close < 0)
            {
                outside.Append(name[i] is '(' or '（' or '[' or ')' or '）' or ']' ? ' ' : name[i]);
                continue;
            }

            // "Lantern Technology (HK) Limited" is one name; "Lantern Technology Institute (LTI)" and "… Co., Ltd. (丹东…)" are two.
            var inside = name.Substring(i + 1, close - 1);
            if (IsName(inside, atEnd: name.AsSpan(i + close + 1).IndexOfAnyExcept(" .,;)") < 0, outside.ToString()))
            {
                parts.Add(inside);
                outside.Append(' ');
            }
            else
            {
                outside.Append(' ').Append(inside).Append(' ');
            }

            i += close;
        }

        List<string> all = [.. parts.Prepend(outside.ToString()).SelectMany(Split).Where(part => part.Trim().Length > 0).Take(MostParts)];
        return all.Count > 0 ? all : [name];
    }

    private static bool IsName(string inside, bool atEnd, string before)
    {
        if (Array.Exists(Aka, aka => inside.Contains(aka, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var isHan = NameFolder.Fold(inside).Exists(word => word.IsHan);
        return isHan != NameFolder.Fold(before).Exists(word => word.IsHan) ? inside.Length > 1
            : atEnd && inside.Length >= Shortest && (inside.Contains(' ', StringComparison.Ordinal) || IsAcronym(inside, before));
    }

    // "(CAST)" is a name of its own, "(Bolivia)" tells one sister from another.
    private static bool IsAcronym(string inside, string before) =>
        !inside.AsSpan().ContainsAnyInRange('a', 'z') && (inside.Length <= LongestAcronym || before.AsSpan().ContainsAnyInRange('a', 'z'));

    private static IEnumerable<string> Split(string text)
    {
        foreach (var aka in Aka)
        {
            text = text.Replace(aka, "/", StringComparison.OrdinalIgnoreCase);
        }

        return text.Split(['/', ';'], StringSplitOptions.RemoveEmptyEntries);
    }
}
