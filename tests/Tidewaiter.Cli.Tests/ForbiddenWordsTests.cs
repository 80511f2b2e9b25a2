using System.Text.RegularExpressions;

namespace Tidewaiter.Cli.Tests;

/// <summary>A duty answer is not a permission. These words would read as one, so no front prints them.</summary>
public sealed class ForbiddenWordsTests
{
    private static readonly Regex Verdict = new(@"\b(may move|clear|clears|cleared|compliant|approved|safe|final)\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static readonly Regex Literal = new("\"(?:[^\"\\\\\n]|\\\\.)*\"", RegexOptions.None, TimeSpan.FromSeconds(1));

    [Fact]
    public void No_text_of_the_program_holds_one() => Assert.Empty(
        from folder in new[] { "src/Tidewaiter.Cli", "src/Tidewaiter.Duties", "src/Tidewaiter.Vessels" }
        from file in Directory.EnumerateFiles(Path.Combine(Folders.Root, folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal)
        from Match literal in Literal.Matches(File.ReadAllText(file))
        where Verdict.IsMatch(literal.Value)
        select $"{file}: {literal.Value}");

    [Fact]
    public void No_expected_output_holds_one() => Assert.Empty(
        from folder in new[] { Folders.Tests, Path.Combine(Folders.Root, "tests", "corpus") }
        from file in Directory.EnumerateFiles(folder, "*expected.txt", SearchOption.AllDirectories)
        where Verdict.IsMatch(File.ReadAllText(file))
        select file);
}
