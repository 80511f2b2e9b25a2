using System.Globalization;

namespace Tidewaiter.Law.Compiler;

/// <summary>Turns a place in the book's documents, <c>us/duties/s122#/provisions/9903.03.01/0/from</c>, into a file and line.</summary>
internal sealed class LawPlaces
{
    private readonly string _root;
    private readonly Dictionary<string, LawFile> _bySection;
    private readonly Dictionary<string, LawFile> _listsById;

    public LawPlaces(LawFolder folder)
    {
        _root = folder.Name;
        _bySection = folder.Files.Where(file => file.Document is not null).ToDictionary(file => file.Section);
        _listsById = folder.Files.Where(file => file.Log is not null).ToDictionary(file => file.Id + LawFile.Csv);
    }

    /// <summary>A file and line as messages show them.</summary>
    public string At(LawFile file, int line) => At(file.Path, line);

    /// <summary>A file and line as messages show them.</summary>
    public string At(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{_root}/{path}:{line}");

    /// <summary>The file and line of a place; the place itself when it is in no file.</summary>
    public string Of(string place)
    {
        var hash = place.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0)
        {
            return place;
        }

        var name = place[..hash];
        var pointer = place[(hash + 1)..];
        if (_bySection.TryGetValue(name, out var file))
        {
            return At(file, LineOf(file.Document!, pointer));
        }

        return _listsById.TryGetValue(name, out var list) ? At(list, LineOf(list.Log!, pointer)) : place;
    }

    // What a reader found missing has no line of its own: the nearest thing above it does.
    private static int LineOf(YamlDocument document, string pointer)
    {
        int line;
        while (!document.Lines.TryGetValue(pointer, out line))
        {
            var slash = pointer.LastIndexOf('/');
            if (slash < 0)
            {
                return 1;
            }

            pointer = pointer[..slash];
        }

        return line;
    }

    private static int LineOf(CsvLog log, string pointer)
    {
        var number = pointer.AsSpan(pointer.LastIndexOf('/') + 1);
        var isSaying = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var saying) && saying < log.SayingLines.Count;
        return isSaying ? log.SayingLines[saying] : 1;
    }
}
