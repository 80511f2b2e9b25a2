using System.Globalization;
using Tidewaiter.Parties;
using Tidewaiter.Parties.Matching;

namespace Tidewaiter.Benchmarks.Screening;

/// <summary>Writes <c>src/Tidewaiter.Parties/Names/Words/frequencies.txt</c>: in how many of the parties this program carries each word occurs.</summary>
internal static class Frequencies
{
    public static void Write(string file)
    {
        var words = IndexSegment.Parse([.. EmbeddedLists.Copies.SelectMany(copy => copy.Parties)]).Select(forms => forms.SelectMany(form => form.Name.Words.Select(word => word.Text)));
        var weights = WordWeights.OfAlone(words);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("# In how many of the embedded parties each word occurs; first, without a word, how many parties there are. Written by the benchmarks program: screening-frequencies FILE.");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $": {weights.Parties}"));
        foreach (var (word, count) in weights.Common)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word}: {count}"));
        }
    }
}
