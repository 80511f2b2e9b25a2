namespace Tidewaiter.Tests.Vocabulary;

/// <summary>Provisions by their measure and the key the law gives them.</summary>
public sealed class ProvisionIdTest
{
    [Fact]
    public void A_provision_is_named_by_its_measure_and_its_key()
    {
        Assert.True(ProvisionId.TryParse("us.exports.affiliates-rule#744.11(a)(1)", out var id));
        Assert.Equal(new MeasureId("us.exports.affiliates-rule"), id.Measure);
        Assert.Equal("744.11(a)(1)", id.Key.ToString());
        Assert.Equal("us.exports.affiliates-rule#744.11(a)(1)", id.ToString());
    }

    [Fact]
    public void Only_the_first_hash_parts_measure_from_key()
    {
        Assert.True(ProvisionId.TryParse("us.duties.tiny#note 2#b", out var id));
        Assert.Equal(new ProvisionId(new MeasureId("us.duties.tiny"), "note 2#b"), id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("us.duties.tiny")]
    [InlineData("us.duties.tiny#")]
    [InlineData("#9903.88.03")]
    public void What_names_no_provision_is_not_read(string text) => Assert.False(ProvisionId.TryParse(text, out _));

    [Fact]
    public void Provisions_sort_by_measure_and_then_by_key()
    {
        string[] sorted = ["us.a#1", "us.a#10", "us.a#2", "us.b#0"];
        var ids = sorted.Select(Id).ToList();
        Assert.Equal(ids, ids.AsEnumerable().Reverse().Order());
    }

    private static ProvisionId Id(string text) => ProvisionId.TryParse(text, out var id) ? id : throw new FormatException(text);
}
