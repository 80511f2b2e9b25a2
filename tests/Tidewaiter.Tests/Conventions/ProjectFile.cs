using System.Xml.Linq;

namespace Tidewaiter.Tests.Conventions;

/// <summary>A project file: its name and what it asks for.</summary>
internal sealed class ProjectFile(string path, string text)
{
    private readonly XElement _xml = XElement.Parse(text);

    /// <summary>Relative to the root, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int LineCount { get; } = text.TrimEnd('\n').Split('\n').Length;

    public IReadOnlyList<string> References => [.. Includes("ProjectReference").Select(include => System.IO.Path.GetFileNameWithoutExtension(include))];

    public IReadOnlyList<string> Packages => [.. Includes("PackageReference")];

    private IEnumerable<string> Includes(string item) => _xml.Descendants(item).Select(element => element.Attribute("Include")?.Value ?? "");
}
