using System.Collections.Immutable;
using System.Globalization;

namespace Tidewaiter.Law.Compiler;

/// <summary>The problems found so far, with their places turned into files and lines.</summary>
internal sealed class LawProblems(LawPlaces places)
{
    private readonly List<Problem> _found = [];

    public LawPlaces Places { get; } = places;

    public bool IsEmpty => _found.Count == 0;

    public void Add(LawFile file, int line, DiagnosticCode code, string message) => Add(Places.At(file, line), code, message);

    public void AddRange(IEnumerable<Problem> found)
    {
        foreach (var problem in found)
        {
            AddAt(problem.Path.ToString(), problem.Code, problem.Message.ToString());
        }
    }

    /// <summary>Adds a problem at a place in the book's documents.</summary>
    public void AddAt(string place, DiagnosticCode code, string message) => Add(Places.Of(place), code, message);

    public void Add(string path, DiagnosticCode code, string message) => _found.Add(new Problem(new Words(path), code, new Words(message)));

    /// <summary>By file, then line, then as found; each once.</summary>
    public ImmutableArray<Problem> InOrder() =>
    [
        .. _found.Distinct()
            .Select(problem => (problem, place: Split(problem.Path.ToString())))
            .OrderBy(pair => pair.place.File, StringComparer.Ordinal)
            .ThenBy(pair => pair.place.Line)
            .Select(pair => pair.problem),
    ];

    private static (string File, int Line) Split(string path)
    {
        var colon = path.LastIndexOf(':');
        return colon >= 0 && int.TryParse(path.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (path[..colon], line)
            : (path, 0);
    }
}
