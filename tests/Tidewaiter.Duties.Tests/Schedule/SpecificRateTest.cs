namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>Amounts per unit.</summary>
public sealed class SpecificRateTest
{
    [Theory]
    [InlineData("1¢/kg", "1 cents/kg")]
    [InlineData("$1.104/kg", "110.4 cents/kg")]
    [InlineData("$1,104/t", "110400 cents/t")]
    [InlineData("10.5 cents/bbl", "10.5 cents/bbl")]
    [InlineData("0.9¢ each", "0.9 cents/each")]
    [InlineData("$4.50 each", "450 cents/each")]
    [InlineData("6.3¢/ liter", "6.3 cents/liter")]
    [InlineData("$999999999/kg", "99999999900 cents/kg")]
    [InlineData("5¢/kg on drained weight", "5 cents/kg on drained weight")]
    [InlineData("5¢/kg of the lead content", "5 cents/kg on lead content")]
    public void An_amount_is_read_in_cents_or_dollars_per_unit(string text, string printed)
    {
        Assert.True(SpecificRate.TryParse(text, out var rate));
        Assert.Equal(printed, rate.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("¢")]
    [InlineData("$")]
    [InlineData("5%")]
    [InlineData("5¢")]
    [InlineData("$5")]
    [InlineData("5¢/")]
    [InlineData("-5¢/kg")]
    [InlineData("five cents/kg")]
    [InlineData("5¢ per kg")]
    [InlineData("5¢/kg on 3 weights")]
    [InlineData("5¢/kg!")]
    [InlineData("$1000000000/kg")]
    [InlineData("$79228162514264337593543950335/kg")]
    public void What_is_no_amount_per_unit_is_not_read(string text) => Assert.False(SpecificRate.TryParse(text, out _));
}
