using System.Diagnostics;
using System.Text;

namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>Any text at all is a rate or is kept as it is, soon, and prints back.</summary>
public sealed class RateFuzzTest
{
    private const int Texts = 40_000;

    private static readonly string[] Pieces =
    [
        "Free", "free", "5%", "33 1/3%", "0.5 ", "%", "percent", "¢", " cents", "$", "1.25", "1,000", "/", "kg", "liter", "pf. liter", "each", " each", "/kg", "/t",
        " + ", "+", " plus ", " minus ", " less ", " for each degree under ", " degrees", "100", " but not less than ", " on ", " of ", " upon ", "the ", "the value of ",
        "case", "battery", "lead content", "drained weight", ", including weight of container", "/jewel", " over 7", " for each ", "other piece",
        "The duty provided in the applicable subheading", "The rate applicable to ", "A duty upon the value of ", "a duty of ", "See ", "note 1", "Free, ", "under bond",
        "No change", "(", ")", "(A,AU)", "(E)", "(e)", "A*", ",", ".", ":", ";", "-", "- ", "<u>", "</u>", "<", ">", " ", "\n", "\t", "\u00a0", "\u200b", "²", "inthe ", "m2of ",
        ", but if ", ", but in no case ", "(blank)", "9", "99999999999", "x", "Ü", "\u0001", "\ud83d",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_text_of_pieces_of_rates_prints_back(int seed) => Hold(seed, random => Pieces[random.Next(Pieces.Length)], 12);

    [Fact]
    public void A_text_of_any_letters_prints_back() => Hold(4, random => ((char)random.Next(1, 0x300)).ToString(), 40);

    [Fact]
    public void A_rate_of_the_table_with_a_piece_changed_prints_back()
    {
        var random = new Random(5);
        var rows = RateTable.Rows.Select(row => row.Text.Trim()).ToList();
        for (var i = 0; i < Texts; i++)
        {
            var text = rows[random.Next(rows.Count)];
            var at = random.Next(text.Length + 1);
            var piece = Pieces[random.Next(Pieces.Length)];
            PrintsBack(random.Next(2) == 0 ? text.Insert(at, piece) : text[..at] + piece + text[Math.Min(text.Length, at + piece.Length)..]);
        }
    }

    [Fact]
    public void Nothing_takes_long()
    {
        var clock = Stopwatch.StartNew();
        foreach (var piece in Pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
            PrintsBack(text[..Math.Min(text.Length, 1000)]);
            PrintsBack(text[..Math.Min(text.Length, 4000)]);
            PrintsBack(text);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static void Hold(int seed, Func<Random, string> piece, int most)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < Texts; i++)
        {
            text.Clear();
            for (var count = random.Next(most); count >= 0; count--)
            {
                text.Append(piece(random));
            }

            PrintsBack(text.ToString());
        }
    }

    private static void PrintsBack(string text)
    {
        var rate = LineRate.Parse(text);
        var printed = rate.ToString();
        Assert.True(rate == LineRate.Parse(printed), $"'{text}' was read as '{printed}' and that as '{LineRate.Parse(printed)}'");
        Assert.True(rate is LineRate.Unread || printed.Length > 0, text);
        var column = SpecialRates.Parse(text);
        Assert.True(column == SpecialRates.Parse(column.ToString()), $"column '{text}' was read as '{column}' and that as '{SpecialRates.Parse(column.ToString())}'");
    }
}
