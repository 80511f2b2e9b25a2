namespace Tidewaiter.Cli.Tests.Duty;

/// <summary>A problem at the prompt names the flag that was typed.</summary>
public sealed class FlagPathTests
{
    [Theory]
    [InlineData("$/value_usd", "--value: TW2005: Wrong.")]
    [InlineData("$/facts/heavy", "--fact heavy: TW2005: Wrong.")]
    [InlineData("$/claims/0", "--claim: TW2005: Wrong.")]
    [InlineData("$/it_date", "--set it_date: TW2005: Wrong.")]
    [InlineData("$", "$: TW2005: Wrong.")]
    public void A_path_is_a_flag(string path, string expected) =>
        Assert.Equal(expected, FlagPath.Of(new Problem(new Words(path), new DiagnosticCode(2005), new Words("Wrong."))));
}
