using System.Globalization;
using CsCheck;

namespace Tidewaiter.Tests.Vocabulary;

/// <summary>Tariff numbers, from a chapter to a statistical line.</summary>
public sealed class HtsCodeTest
{
    private static readonly Gen<HtsCode> Codes =
        from length in Gen.Int[2, 10]
        from digits in Gen.Char['0', '9'].Array[length]
        select HtsCode.Parse(new string(digits));

    [Theory]
    [InlineData("95", "95")]
    [InlineData("9503", "9503")]
    [InlineData("950300", "9503.00")]
    [InlineData("9503.00.00", "9503.00.00")]
    [InlineData("9503000073", "9503.00.0073")]
    [InlineData("9503.00.00.73", "9503.00.0073")]
    [InlineData(" 9903.88.03 ", "9903.88.03")]
    [InlineData("0101.21.0010", "0101.21.0010")]
    public void A_code_is_read_with_or_without_dots_and_printed_as_the_schedule_does(string text, string printed) =>
        Assert.Equal(printed, HtsCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("...")]
    [InlineData("95030000731")]
    [InlineData("9503 00 00")]
    [InlineData("9503,00")]
    [InlineData("-9503")]
    [InlineData("toys")]
    [InlineData("９５０３")]
    public void What_is_no_tariff_number_is_not_read(string text)
    {
        Assert.False(HtsCode.TryParse(text, out _));
        var thrown = Assert.Throws<FormatException>(() => HtsCode.Parse(text));
        Assert.Equal($"'{text}' is not a tariff number: 2 to 10 digits, dots allowed.", thrown.Message);
    }

    [Fact]
    public void Nothing_is_no_tariff_number() => Assert.False(HtsCode.TryParse((string?)null, out _));

    [Fact]
    public void Two_codes_are_equal_when_their_digits_are()
    {
        Assert.Equal(HtsCode.Parse("9503.00.00.73"), HtsCode.Parse("9503.00.0073"));
        Assert.NotEqual(HtsCode.Parse("9503.00.00"), HtsCode.Parse("9503.00.0000"));
        Assert.NotEqual(HtsCode.Parse("0950"), HtsCode.Parse("950"));
    }

    [Fact]
    public void A_line_has_a_legal_line_and_a_chapter_above_it()
    {
        var line = HtsCode.Parse("0101.21.0010");
        Assert.Equal("0101.21.00", line.Legal.ToString());
        Assert.Equal("01", line.Chapter.ToString());
        Assert.Equal("0101", line.Prefix(4).ToString());
        Assert.Equal(line, line.Prefix(10));
        Assert.Equal("0101", HtsCode.Parse("0101").Legal.ToString());
    }

    [Fact]
    public void A_code_lies_under_itself_and_under_what_it_begins_with()
    {
        var line = HtsCode.Parse("9503.00.0073");
        Assert.True(line.IsUnder(line));
        Assert.True(line.IsUnder(HtsCode.Parse("9503.00")));
        Assert.False(line.IsUnder(HtsCode.Parse("9503.01")));
        Assert.False(HtsCode.Parse("9503").IsUnder(line));
        Assert.False(HtsCode.Parse("9503").IsUnder(HtsCode.Parse("0950")));
    }

    [Fact]
    public void What_is_printed_is_read_again() => Codes.Sample(code => HtsCode.Parse(code.ToString()) == code);

    [Fact]
    public void A_key_leads_back_to_its_code() => Codes.Sample(code => HtsCode.FromKey(code.Key) == code);

    [Fact]
    public void Keys_sort_as_the_schedule_does_a_heading_before_what_lies_under_it() => Gen.Select(Codes, Codes).Sample((one, other) =>
    {
        static string Digits(HtsCode code) => code.ToString().Replace(".", "", StringComparison.Ordinal);
        static string Sorted(HtsCode code) => Digits(code).PadRight(10, '0') + code.Length.ToString("00", CultureInfo.InvariantCulture);
        Assert.Equal(Math.Sign(string.CompareOrdinal(Sorted(one), Sorted(other))), Math.Sign(one.CompareTo(other)));
        Assert.Equal(Digits(one).StartsWith(Digits(other), StringComparison.Ordinal), one.IsUnder(other));
    });
}
