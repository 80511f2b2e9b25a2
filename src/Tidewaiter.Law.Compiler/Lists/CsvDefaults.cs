namespace Tidewaiter.Law.Compiler;

/// <summary>The first line of a list, which fills its empty cells: <c>#defaults from=2018-09-24 by=us.83-fr-47974 at=note 20(f)</c>.</summary>
internal sealed class CsvDefaults
{
    public const string Mark = "#";
    private const string Word = "#defaults";
    private static readonly string[] Names = ["op", "from", "to", "by", "at", "role"];

    private readonly Dictionary<string, string> _values = [];

    public string? For(string column) => _values.GetValueOrDefault(column);

    public static CsvDefaults Read(string? line, List<CsvFault> faults)
    {
        var defaults = new CsvDefaults();
        if (line is not null && !(line.StartsWith(Word, StringComparison.Ordinal) && defaults.Fill(line[Word.Length..])))
        {
            faults.Add(new CsvFault(1, CsvFault.DefaultsShape));
        }

        return defaults;
    }

    // A value runs to the next ' name=', so it may hold spaces; the names are the columns that rows leave empty.
    private bool Fill(string text)
    {
        // Editors that save all columns pad the line with commas.
        var words = text.TrimEnd(' ', ',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? name = null;
        foreach (var word in words)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && Names.Contains(word[..equals]))
            {
                name = word[..equals];
                if (!_values.TryAdd(name, word[(equals + 1)..]))
                {
                    return false;
                }
            }
            else if (name is null)
            {
                return false;
            }
            else
            {
                _values[name] += ' ' + word;
            }
        }

        return true;
    }
}
