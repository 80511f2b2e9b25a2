using System.Text.RegularExpressions;

namespace Tidewaiter.Tests.Conventions;

/// <summary>A type is found by its name: one public type per file, and the file is called after it.</summary>
public sealed class OnePublicTypePerFile
{
    // Namespaces are file-scoped, so a type that is not nested starts in the first column.
    private static readonly Regex PublicType = new(
        @"^public\s+(?:(?:static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+\S+)\s+(?<name>\w+)");

    [Fact]
    public void NoFileHoldsTwo() => Convention.Holds(
        from file in Repository.Sources("src", "tests", "bench")
        let types = PublicTypes(file)
        where types.Count > 1
        select $"{file.Path}: {string.Join(", ", types)}",
        "Give each public type a file of its own, or nest it:");

    [Fact]
    public void TheFileIsNamedAfterIt() => Convention.Holds(
        from file in Repository.Sources("src", "tests", "bench")
        from type in PublicTypes(file)
        where Path.GetFileName(file.Path).Split('.')[0] != type
        select $"{file.Path}: {type}",
        "Name the file Type.cs, or Type.Aspect.cs for a part of it:");

    private static List<string> PublicTypes(SourceFile file) =>
        [.. file.Code.Select(line => PublicType.Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value)];
}
