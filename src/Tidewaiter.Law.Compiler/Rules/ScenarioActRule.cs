using System.Text.Json;

namespace Tidewaiter.Law.Compiler;

/// <summary>TW1021: a scenario can be assumed: every statement and every act it names is in the book, and the act alone.</summary>
internal sealed class ScenarioActRule : LawRule
{
    public override DiagnosticCode Code => new(1021);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        foreach (var scenario in law.Book.Scenarios.Values.OrderBy(scenario => scenario.Id))
        {
            if (Fault(law.Book, scenario) is { } fault)
            {
                yield return (PlaceOf(law, scenario, fault), fault.Message.ToString());
            }
        }
    }

    private static Problem? Fault(Book book, Scenario scenario)
    {
        try
        {
            _ = View.Open(book, null, scenario.Id);
            return null;
        }
        catch (ProblemException refused)
        {
            return refused.Problems[0];
        }
    }

    // The message quotes what it could not find; the step that names it is the place.
    private static string PlaceOf(CheckedLaw law, Scenario scenario, Problem fault)
    {
        var section = scenario.Id.ToString().Replace('.', '/');
        var steps = law.Documents.First(document => document.File.Section == section).Root.GetProperty("steps").EnumerateArray();
        foreach (var (index, step) in steps.Index())
        {
            if (Texts(step).Any(text => fault.Message.ToString().Contains($"'{text}'", StringComparison.Ordinal)))
            {
                return $"{section}#/steps/{index}";
            }
        }

        return $"{section}#/steps";
    }

    private static IEnumerable<string> Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => [node.GetString()!],
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
