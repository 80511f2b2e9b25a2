namespace Tidewaiter.Tests.Conventions;

/// <summary>Few packages, each where it is needed: whoever uses the engine does not inherit a YAML parser.</summary>
public sealed class PackagesStayInTheirRoom
{
    private static readonly Dictionary<string, string[]> Homes = new(StringComparer.Ordinal)
    {
        ["AnyAscii"] = ["Tidewaiter.Parties"],
        ["NodaTime"] = ["Tidewaiter"],
        ["YamlDotNet"] = ["Tidewaiter.Law.Compiler"],
        ["Sylvan.Data.Csv"] = ["Tidewaiter.Law.Compiler", "Tidewaiter.Portfolio"],
        ["System.CommandLine"] = ["Tidewaiter.Cli"],
        ["Spectre.Console"] = ["Tidewaiter.Cli"],
    };

    [Fact]
    public void EachPackageIsUsedOnlyAtHome() => Convention.Holds(
        from project in Repository.Projects("src")
        from package in project.Packages
        where !Homes.TryGetValue(package, out var homes) || !homes.Contains(project.Name)
        select $"{project.Path} uses {package}",
        "A package has its homes in PackagesStayInTheirRoom; a new one needs an ADR (licence, size, what it replaces) and a line there:");
}
