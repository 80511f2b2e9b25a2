namespace Tidewaiter.Tests.Conventions;

/// <summary>A project file says what the project is and uses; how it is built stands once, in eng/.</summary>
public sealed class ProjectFilesAreShort
{
    private const int Limit = 20;

    [Fact]
    public void NoProjectFileIsOverTwentyLines() => Convention.Holds(
        from project in Repository.Projects("src", "tests", "bench")
        where project.LineCount > Limit
        select $"{project.Path}: {project.LineCount} lines",
        "Move build policy to eng/<ProjectType>.targets:");

    [Fact]
    public void EveryProjectIsInTheSolution()
    {
        var solution = Repository.Read("Tidewaiter.slnx");
        Convention.Holds(
            from project in Repository.Projects("src", "tests", "bench")
            where !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal)
            select project.Path,
            "What is not in Tidewaiter.slnx is not built and not tested. Add:");
    }
}
