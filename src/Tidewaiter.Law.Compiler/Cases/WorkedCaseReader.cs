using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads worked cases strictly; TW1020 says what cannot be read.</summary>
internal static class WorkedCaseReader
{
    private static readonly DiagnosticFamily Family =
        new(CompilerDiagnostics.Case, CompilerDiagnostics.Case, CompilerDiagnostics.Case, CompilerDiagnostics.Case);

    public static ImmutableArray<WorkedCase> ReadAll(LawFolder folder, LawProblems problems)
    {
        var cases = ImmutableArray.CreateBuilder<WorkedCase>();
        foreach (var file in folder.Files.Where(file => file.IsCases && file.Document!.Json is not null))
        {
            var found = new List<Problem>();
            var root = JsonDocument.Parse(file.Document!.Json!).RootElement;
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (index, item) in new NodeReader(root, file.Section + "#", Family, found).Items().Index())
            {
                var before = found.Count;
                var worked = Read(item, root[index], problems.Places, found);
                if (worked is not null && !names.Add(worked.Name.ToString()))
                {
                    item.Report(CompilerDiagnostics.Case, $"Another case of this file is called '{worked.Name}'. Give this one a name of its own.");
                }

                if (worked is not null && found.Count == before)
                {
                    cases.Add(worked);
                }
            }

            problems.AddRange(found);
        }

        return cases.ToImmutable();
    }

    private static WorkedCase? Read(NodeReader item, JsonElement element, LawPlaces places, List<Problem> found)
    {
        var name = item.Text("case");
        var ask = Mapping(item, "ask");
        var expect = Mapping(item, "expect");
        item.Finish();
        if (name is null || ask is null || expect is null)
        {
            return null;
        }

        var before = found.Count;
        var knownAt = ask.OptionalValue<EventDate>("known_at", LawReader.ParseDate, LawReader.DateExpected);
        var assume = ask.Child("assume") is { } listed ? listed.OneOrMore().Select(node => new AssumptionId(node.TextHere() ?? "")).ToImmutableArray() : [];
        var expectations = ExpectationReader.Read(expect);
        return found.Count > before
            ? null
            : new WorkedCase(new Words(name), new Words(places.Of(item.Path)), element.GetProperty("ask"), knownAt, assume, expectations);
    }

    private static NodeReader? Mapping(NodeReader item, string key)
    {
        var child = item.Child(key);
        if (child is null)
        {
            item.Report(CompilerDiagnostics.Case, DiagnosticFamily.MissingMessage(key));
        }
        else if (!child.IsMapping)
        {
            child.WrongShape("a mapping");
            return null;
        }

        return child;
    }
}
