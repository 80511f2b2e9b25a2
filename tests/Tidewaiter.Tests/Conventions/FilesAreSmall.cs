namespace Tidewaiter.Tests.Conventions;

/// <summary>About a hundred lines a file; past four hundred nobody reviews it.</summary>
public sealed class FilesAreSmall(ITestOutputHelper output)
{
    private const int Limit = 400;

    [Fact]
    public void NoSourceFileIsOverFourHundredLines()
    {
        var files = Repository.Sources("src", "tests", "bench").OrderBy(file => file.Lines.Count).ToList();
        if (files.Count > 0)
        {
            output.WriteLine($"{files.Count} files, median {files[files.Count / 2].Lines.Count} lines, longest {files[^1].Path} with {files[^1].Lines.Count}");
        }

        Convention.Holds(
            from file in files
            where file.Lines.Count > Limit
            select $"{file.Path}: {file.Lines.Count} lines",
            "Split by aspect: Type.Aspect.cs beside Type.cs, or a type of its own:");
    }
}
