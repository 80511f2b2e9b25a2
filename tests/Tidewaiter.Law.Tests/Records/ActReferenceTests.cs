namespace Tidewaiter.Law.Tests.Records;

/// <summary>How an act is named from outside.</summary>
public sealed class ActReferenceTests
{
    [Theory]
    [InlineData("us.duties.s122@us.proc-11012")]
    [InlineData("us.duties.s122#9903.03.01@us.proc-11012")]
    [InlineData("us.duties.s122#9903.03.01@us.proc-11012/2026-02-24")]
    [InlineData("us.exports.affiliates-rule#744.11(a)(1)@us.90-fr-47201/2025-09-29T00:00")]
    public void A_reference_reads_back_as_written(string text)
    {
        Assert.True(ActReference.TryParse(text, out var reference));
        Assert.Equal(text, reference.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("us.duties.s122")]
    [InlineData("@us.proc-11012")]
    [InlineData("us.duties.s122@")]
    [InlineData("us.duties.s122@us.proc-11012/soon")]
    public void What_is_no_reference_is_not_read(string text) => Assert.False(ActReference.TryParse(text, out _));
}
