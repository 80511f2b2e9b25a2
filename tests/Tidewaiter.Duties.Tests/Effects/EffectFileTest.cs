using Tidewaiter.Duties.Tests.RealBook;

namespace Tidewaiter.Duties.Tests.Effects;

/// <summary>What the whole law comes to is written down, so that an accidental change of it cannot hide.</summary>
public sealed class EffectFileTest
{
    [Fact]
    [Trait("Category", "Slow")]
    public void The_law_comes_to_what_the_effect_file_says()
    {
        var written = File.ReadAllLines(Path.Combine(Checkout.Folder("law").FullName, "effect.tsv"));
        var now = EffectFile.Write(EffectTable.Of(BookFixture.Desk)).TrimEnd('\n').Split('\n');
        var gone = written.Except(now).ToList();
        var added = now.Except(written).ToList();
        Assert.True(
            gone.Count + added.Count == 0,
            $"""
            The totals that follow from law/ changed: {gone.Count} lines of law/effect.tsv no longer hold, {added.Count} are new.
            If the change is meant, write the file again and look at its diff: ./tidewaiter law effect --write law/effect.tsv
            {string.Join('\n', gone.Take(8).Select(line => "- " + line).Concat(added.Take(8).Select(line => "+ " + line)))}
            """);
    }
}
