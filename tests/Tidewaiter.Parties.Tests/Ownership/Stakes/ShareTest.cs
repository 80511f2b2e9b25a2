namespace Tidewaiter.Parties.Tests.Ownership.Stakes;

public sealed class ShareTest
{
    [Theory]
    [InlineData("50", "50 %")]
    [InlineData("50 %", "50 %")]
    [InlineData("49.9999999", "49.9999999 %")]
    [InlineData("33 1/3 %", "33 1/3 %")]
    [InlineData("1/3", "33 1/3 %")]
    [InlineData("1/7", "14 2/7 %")]
    [InlineData("0.3", "0.3 %")]
    [InlineData("0", "0 %")]
    public void A_share_prints_as_it_is(string written, string printed)
    {
        Assert.True(Share.TryParse(written, out var share));
        Assert.Equal(printed, share.ToString());
    }

    [Theory]
    [InlineData("100.1")]
    [InlineData("-1")]
    [InlineData("half")]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("3/2")]
    [InlineData("25-50")]
    [InlineData("1e2")]
    [InlineData("٥٠")]
    public void What_is_no_exact_share_is_refused(string written) => Assert.False(Share.TryParse(written, out _));

    [Theory]
    [InlineData("10.1", "20.2", "19.7")]
    [InlineData("1/6", "1/6", "1/6")]
    [InlineData("33 1/3", "8 1/3", "8 1/3")]
    [InlineData("1/7", "5/14", "0")]
    public void Three_shares_make_half_exactly(params string[] written)
    {
        var sum = written.Sum(text => Share.TryParse(text, out var share) ? share.Parts : throw new FormatException(text));

        Assert.Equal(Share.Whole / 2, sum);
    }
}
