using System.Text.Json;
using Tidewaiter.Exports;

namespace Tidewaiter.Cli;

/// <summary>Prints determinations for people, a line each.</summary>
internal sealed class LicenseTable(Terminal terminal) : IBatchOutput<LicenceFinding>
{
    private int _answers;

    public void Finding(LicenceFinding finding, JsonElement id)
    {
        if (_answers++ == 0)
        {
            Row("Id", "Item", "From", "To", "Date", "Answer");
        }

        var question = finding.Question;
        var each = string.Join(", ", finding.Authorities.Select(one => $"{one.Jurisdiction} {LicenceFindingJson.Name(one.Outcome)}"));
        Row(question.Id, question.Item.IsControlled ? question.Item : question.ChineseItem, question.From, question.To, question.Date, each);
    }

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line)
    {
        foreach (var problem in problems)
        {
            terminal.Out.WriteLine(line is { } number ? $"line {number}: {problem}" : $"{problem}");
        }
    }

    public void Flush() => terminal.Out.Flush();

    public void Finish() => Flush();

    private void Row(object id, object? item, object? from, object? to, object date, object answer) =>
        terminal.Out.WriteLine($"{id,-12} {item,-14} {from,-4} {to,-4} {date,-16} {answer}");
}
