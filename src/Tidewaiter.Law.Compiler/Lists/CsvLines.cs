using System.Text;

namespace Tidewaiter.Law.Compiler;

/// <summary>The lines of a CSV file that hold rows, with their numbers; the defaults in front; blank lines left out.</summary>
internal sealed record CsvLines(string? Defaults, string Text, IReadOnlyList<int> Numbers)
{
    public static CsvLines Of(string text)
    {
        string? defaults = null;
        var kept = new StringBuilder(text.Length);
        var numbers = new List<int>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (number == 1 && line.StartsWith(CsvDefaults.Mark))
            {
                defaults = line.ToString();
            }
            else if (!line.IsWhiteSpace())
            {
                kept.Append(line).Append('\n');
                numbers.Add(number);
            }
        }

        return new CsvLines(defaults, kept.ToString(), numbers);
    }
}
