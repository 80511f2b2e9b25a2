namespace Tidewaiter.Tests.Conventions;

/// <summary>The graph of the projects. The domain rooms never see each other; what joins them is facts in and findings out.</summary>
public sealed class DependenciesRunOneWay
{
    // Each layer may use the layers above it in this table, never its own.
    private static readonly string[][] Layers =
    [
        ["Tidewaiter"],
        ["Tidewaiter.Law"],
        ["Tidewaiter.Duties", "Tidewaiter.Parties", "Tidewaiter.Exports", "Tidewaiter.Vessels"],
        ["Tidewaiter.Law.Compiler", "Tidewaiter.News", "Tidewaiter.Shipments", "Tidewaiter.Portfolio"],
        ["Tidewaiter.Cluster", "Tidewaiter.Server", "Tidewaiter.Cli", Testing],   // Testing compiles tiny books
    ];

    private const string Testing = "Tidewaiter.Testing";

    [Fact]
    public void EachProjectUsesOnlyTheLayersBelow() => Convention.Holds(
        from project in Repository.Projects("src")
        from reference in project.References
        where LayerOf(project.Name) is { } own && LayerOf(reference) is { } other && other >= own
        select $"{project.Path} uses {reference}",
        "Dependencies run one way (CONTRIBUTING.md). Move what is shared into a lower project, or join the two in a higher one:");

    [Fact]
    public void EveryProjectHasALayer() => Convention.Holds(
        from project in Repository.Projects("src")
        where LayerOf(project.Name) is null
        select project.Path,
        "A new project changes the house: give it a layer in DependenciesRunOneWay, and an ADR that says why:");

    [Fact]
    public void TheProductDoesNotUseItsTestTools() => Convention.Holds(
        from project in Repository.Projects("src")
        where project.References.Contains(Testing)
        select project.Path,
        "Tidewaiter.Testing is for tests, ours and users'. Remove the reference from:");

    [Fact]
    public void EachTestProjectTestsOneRoom() => Convention.Holds(
        from project in Repository.Projects("tests")
        let room = project.Name[..^".Tests".Length]
        where room != "Tidewaiter"
        from reference in project.References
        where reference != room && reference != Testing
        select $"{project.Path} uses {reference}",
        "A test project uses its room and Tidewaiter.Testing; a test that needs more belongs in Tidewaiter.Tests:");

    private static int? LayerOf(string project)
    {
        var layer = Array.FindIndex(Layers, names => names.Contains(project));
        return layer < 0 ? null : layer;
    }
}
