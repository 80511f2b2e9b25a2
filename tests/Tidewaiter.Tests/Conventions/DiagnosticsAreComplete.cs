using System.Text.RegularExpressions;

namespace Tidewaiter.Tests.Conventions;

/// <summary>The square of a diagnostic: its number in src/, its page, its test, and a broken input that provokes it.</summary>
public sealed class DiagnosticsAreComplete
{
    private const string Pages = "docs/diagnostics";
    private const string Broken = "tests/corpus/bad";

    // In a file called *Diagnostics.cs, every number of four digits in the code is one.
    private static readonly Regex Number = new(@"(?<![\w.])(?<number>[1-9]\d{3})(?![\w.])");

    // Elsewhere as text, `TW1002`, or as a value, `new DiagnosticCode(1002)` and `static readonly DiagnosticCode UnknownKey = new(1002)`.
    private static readonly Regex Use = new(
        @"\bTW(?<number>\d{4})\b|\bDiagnosticCode\s*\(\s*(?<number>\d{4})\s*\)|\bDiagnosticCode\b[^;]*\bnew\s*\(\s*(?<number>\d{4})\s*\)");

    [Fact]
    public void EachHasAPage() => Convention.Holds(
        UsedInSources().Where(code => !Repository.Has($"{Pages}/{code}.md")),
        $"Write {Pages}/<code>.md: what is wrong, an example, and how to put it right:");

    [Fact]
    public void EachHasABrokenInput()
    {
        var inputs = Entries(Broken);
        Convention.Holds(
            UsedInSources().Where(code => !inputs.Exists(name => name.StartsWith(code, StringComparison.Ordinal))),
            $"Add a file or folder to {Broken}/ whose name starts with the code, and which provokes it:");
    }

    [Fact]
    public void EachIsTested()
    {
        // A test names the code itself, or compares with an expected output in the corpus that does.
        var tested = Repository.Files("*", "tests")
            .Where(path => !path.Contains("/Conventions/", StringComparison.Ordinal))
            .SelectMany(path => Codes(Repository.Read(path)))
            .ToHashSet(StringComparer.Ordinal);
        Convention.Holds(
            UsedInSources().Where(code => !tested.Contains(code)),
            "Test the message word for word, naming the code, in a .cs file or an expected output under tests/:");
    }

    [Fact]
    public void NoPageIsLeftOver()
    {
        var used = UsedInSources();
        Convention.Holds(
            Repository.Files("TW*.md", Pages).Where(page => !used.Contains(Path.GetFileNameWithoutExtension(page))),
            "No source reports these any more. Remove the page, or use the code:");
    }

    private static SortedSet<string> UsedInSources() =>
        new(Repository.Sources("src").SelectMany(InSource), StringComparer.Ordinal);

    private static IEnumerable<string> InSource(SourceFile file) => file.Path.EndsWith("Diagnostics.cs", StringComparison.Ordinal)
        ? Codes(string.Join('\n', file.CodeAndLiterals)).Concat(Codes(string.Join('\n', file.Code), Number))
        : Codes(string.Join('\n', file.CodeAndLiterals));

    private static IEnumerable<string> Codes(string text, Regex? pattern = null) =>
        (pattern ?? Use).Matches(text).Select(match => $"TW{match.Groups["number"].Value}");

    private static List<string> Entries(string folder) => Repository.Has(folder)
        ? [.. Directory.EnumerateFileSystemEntries(Path.Combine(Repository.Root, folder)).Select(path => Path.GetFileName(path))]
        : [];
}
