using System.Text;

namespace Tidewaiter.Duties;

/// <summary>Brings the text of a rate to one spelling: no tags, plain blanks and digits, words in one piece, no stops at the end.</summary>
internal static class RateText
{
    /// <summary>Beyond this no text is a rate. The longest the schedule has is some 430 letters.</summary>
    public const int MaxLength = 1000;

    // The longest tag of a styled export is </sup>.
    private const int MaxTag = 8;

    private static readonly char[] Stops = ['.', ':', '/', ';', ' '];

    // As they were printed, and as they were meant.
    private static readonly (string Printed, string Meant)[] Misprints =
    [
        ("internalrevenue", "internal-revenue"),
        ("inthe ", "in the "),
        ("thebattery", "the battery"),
        ("oralterations", "or alterations"),
        ("m2of ", "m2 of "),
        ("drained weght", "drained weight"),
        ("in the in the ", "in the "),
        ("applicable, to", "applicable to"),
    ];

    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            Append(tidy, letter);
        }

        var joined = JoinBroken(tidy);
        foreach (var (printed, meant) in Misprints)
        {
            joined = joined.Replace(printed, meant, StringComparison.Ordinal);
        }

        return joined.Trim().TrimEnd(Stops);
    }

    private static void Append(StringBuilder tidy, char letter)
    {
        switch (letter)
        {
            case '\u200b' or '\ufeff' or '\u00ad':
                break;
            case '>' when TagAt(tidy) is >= 0 and var open:
                tidy.Length = open;
                break;
            case '\u00b2':
                tidy.Append('2');
                break;
            case '\u00b3':
                tidy.Append('3');
                break;
            default:
                var isBlank = char.IsWhiteSpace(letter) || char.IsControl(letter);
                if (!isBlank || (tidy.Length > 0 && tidy[^1] != ' '))
                {
                    tidy.Append(isBlank ? ' ' : letter);
                }

                break;
        }
    }

    // Where the tag that ends here began, or -1.
    private static int TagAt(StringBuilder tidy)
    {
        for (var i = tidy.Length - 1; i >= 0 && i >= tidy.Length - MaxTag; i--)
        {
            if (tidy[i] == '<')
            {
                return i;
            }

            if (!char.IsAsciiLetter(tidy[i]) && tidy[i] is not ('/' or ' '))
            {
                break;
            }
        }

        return -1;
    }

    // A word broken at the end of a printed line: "sub- chapter". A dash between blanks is none.
    private static string JoinBroken(StringBuilder tidy)
    {
        var text = tidy.ToString();
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBroken = i > 0 && i < text.Length - 2
                && text[i] == '-' && text[i + 1] == ' ' && char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i + 2]);
            if (isBroken)
            {
                i++;
            }
            else
            {
                joined.Append(text[i]);
            }
        }

        return joined.ToString();
    }
}
