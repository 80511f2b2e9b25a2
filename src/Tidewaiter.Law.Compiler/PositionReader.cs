using System.Text.Json;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads <c>deviations.yaml</c> and <c>corrections.yaml</c>. They are for people: only their shape is checked.</summary>
internal static class PositionReader
{
    public static void Check(LawFile file, LawProblems problems)
    {
        using var json = JsonDocument.Parse(file.Document!.Json!);
        var found = new List<Problem>();
        foreach (var item in new NodeReader(json.RootElement, file.Section + "#", DiagnosticFamily.Law, found).Items())
        {
            item.Text("id");
            item.Text("title");
            if (file.Section == "deviations")
            {
                Deviation(item);
            }
            else
            {
                Correction(item);
            }

            item.Finish();
        }

        problems.AddRange(found);
    }

    // Where sources conflict, and which one the book follows.
    private static void Deviation(NodeReader item)
    {
        Texts(item, "sources", required: true);
        item.Text("chosen");
        item.Text("because");
        item.OptionalValue<EventDate>("since", LawReader.ParseDate, LawReader.DateExpected);
    }

    // Where the book was wrong, and from when until when it said so.
    private static void Correction(NodeReader item)
    {
        item.Value<EventDate>("since", LawReader.ParseDate, LawReader.DateExpected);
        item.OptionalValue<EventDate>("until", LawReader.ParseDate, LawReader.DateExpected);
        item.Text("was");
        item.Text("is");
        Texts(item, "touched", required: false);
    }

    private static void Texts(NodeReader item, string key, bool required)
    {
        if (item.Child(key) is { } listed)
        {
            foreach (var one in listed.OneOrMore())
            {
                one.TextHere();
            }
        }
        else if (required)
        {
            item.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage(key));
        }
    }
}
