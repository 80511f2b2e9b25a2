using System.Text.RegularExpressions;

namespace Tidewaiter.Tests.Conventions;

/// <summary>
/// A C# file cut into comments, text literals and code. A few regular expressions are enough: an interpolated string that holds strings is cut
/// at its inner quotes, yet no character of it is lost to the wrong kind for longer than a literal.
/// </summary>
internal sealed class SourceFile(string path, string text)
{
    private static readonly Regex Cut = new(
        """
        (?<comment> //[^\n]* | /\*.*?\*/ )
        | \$*(?<quotes>"{3,})(?<text>.*?)\k<quotes>(?!")
        | (?:\$@|@\$|@)"(?<text>(?:[^"]|"")*)"
        | \$?"(?<text>(?:\\.|[^"\\\n])*)"
        | '(?:\\.|[^'\\\n])+'
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    /// <summary>Relative to the root, with forward slashes.</summary>
    public string Path { get; } = path;

    public IReadOnlyList<string> Lines { get; } = text.TrimEnd('\n').Split('\n');

    /// <summary>The text literals, without their quotes.</summary>
    public IEnumerable<(string Text, int Line)> Literals =>
        Cut.Matches(text).Where(match => match.Groups["text"].Success).Select(match => (match.Groups["text"].Value, LineOf(match.Index)));

    public IEnumerable<(string Text, int Line)> Comments =>
        Cut.Matches(text).Where(match => match.Groups["comment"].Success).Select(match => (match.Value, LineOf(match.Index)));

    /// <summary>The code with comments and literals blanked out, line by line.</summary>
    public IReadOnlyList<string> Code => Cut.Replace(text, Blank).Split('\n');

    /// <summary>The code with comments alone blanked out, line by line.</summary>
    public IReadOnlyList<string> CodeAndLiterals => Cut.Replace(text, match => match.Groups["comment"].Success ? Blank(match) : match.Value).Split('\n');

    private static string Blank(Match match) => Regex.Replace(match.Value, "[^\n]", " ");

    private int LineOf(int index) => text.AsSpan(0, index).Count('\n') + 1;
}
