using CsCheck;

namespace Tidewaiter.Tests.Vocabulary;

/// <summary>Countries by their two letters.</summary>
public sealed class CountryCodeTest
{
    private static readonly Gen<CountryCode> Codes = Gen.Char['A', 'Z'].Array[2].Select(letters => CountryCode.Parse(new string(letters)));

    [Theory]
    [InlineData("CN", "CN")]
    [InlineData("cn", "CN")]
    [InlineData(" hK ", "HK")]
    public void A_code_is_read_in_either_case(string text, string printed) => Assert.Equal(printed, CountryCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("C")]
    [InlineData("CHN")]
    [InlineData("C1")]
    [InlineData("ÇN")]
    [InlineData("China")]
    public void What_is_no_country_code_is_not_read(string text)
    {
        Assert.False(CountryCode.TryParse(text, out _));
        var thrown = Assert.Throws<FormatException>(() => CountryCode.Parse(text));
        Assert.Equal($"'{text}' is not a country code: two letters as in ISO 3166-1.", thrown.Message);
    }

    [Fact]
    public void Nothing_is_no_country_code() => Assert.False(CountryCode.TryParse(null, out _));

    [Fact]
    public void What_is_printed_is_read_again_and_a_key_leads_back() => Codes.Sample(code =>
        CountryCode.Parse(code.ToString()) == code && CountryCode.FromKey(code.Key) == code);

    [Fact]
    public void Codes_sort_alphabetically() => Gen.Select(Codes, Codes).Sample((one, other) =>
        Math.Sign(one.CompareTo(other)) == Math.Sign(string.CompareOrdinal(one.ToString(), other.ToString())));
}
