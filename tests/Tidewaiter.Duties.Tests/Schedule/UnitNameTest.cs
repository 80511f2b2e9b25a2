namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>Units, spelt one way.</summary>
public sealed class UnitNameTest
{
    [Theory]
    [InlineData("No.", "each")]
    [InlineData("each", "each")]
    [InlineData("Head", "each")]
    [InlineData("units", "each")]
    [InlineData("liters", "liter")]
    [InlineData("L", "liter")]
    [InlineData("m²", "m2")]
    [InlineData("m3", "m3")]
    [InlineData("Barrels", "bbl")]
    [InlineData(" KG ", "kg")]
    [InlineData("Mn kg", "manganese_content_kg")]
    [InlineData("doz. prs.", "doz.prs")]
    public void The_spellings_of_one_unit_become_one(string text, string name) => Assert.Equal(name, UnitName.Parse(text).ToString());

    [Fact]
    public void Units_are_equal_when_their_names_are() => Assert.Equal(UnitName.Parse("No."), UnitName.Parse("each"));
}
