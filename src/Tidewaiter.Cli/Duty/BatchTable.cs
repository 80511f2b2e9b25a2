using System.Globalization;
using System.Text.Json;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>Prints answers for people, a line each, and under all of them what they leave out.</summary>
internal sealed class BatchTable(Terminal terminal) : IBatchOutput<DutyFinding>
{
    private readonly SortedDictionary<string, int> _excludes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _notChecked = new(StringComparer.Ordinal);
    private readonly SortedDictionary<ItemId, (Words Source, int Count)> _openItems = [];
    private int _answers;

    public void Finding(DutyFinding finding, JsonElement id)
    {
        if (finding.Status == DutyStatus.Refused)
        {
            Problems(finding.Problems, id, null);
            return;
        }

        if (_answers++ == 0)
        {
            Row("Id", "Number", "From", "Entered", "Total", "Duty", "Status");
        }

        var question = finding.Question;
        var total = finding.Total?.ToString() ?? (finding.Range is { } range ? $"{range.Min} to {range.Max}" : "none");
        Row(question.Id, question.Hts, question.Origin, question.EntryDate, total, Figures.Dollars(finding.Duty), Status(finding.Status));
        foreach (var branch in finding.Branches.Where(branch => branch.Name == new Words(HouseBranch.Name)))
        {
            Row("", "", "", "", branch.Total?.ToString() ?? "none", Figures.Dollars(branch.Duty), "the book's own answer");
        }

        foreach (var item in finding.OpenItems)
        {
            _openItems[item.Id] = (item.Source, _openItems.GetValueOrDefault(item.Id).Count + 1);
        }

        foreach (var gap in finding.Excludes)
        {
            var title = gap.Title.ToString();
            _excludes[title] = _excludes.GetValueOrDefault(title) + 1;
        }

        _notChecked.UnionWith(finding.NotChecked.Select(gap => gap.Title.ToString()));
    }

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line)
    {
        var who = id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? $"{id} " : "";
        var where = line is { } number ? $"line {number} " : "";
        foreach (var problem in problems)
        {
            terminal.Out.WriteLine(line is { } at && problem.Path == new Words($"line {at}") ? $"{problem}" : $"{where}{who}{problem}");
        }
    }

    public void Flush() => terminal.Out.Flush();

    public void Finish()
    {
        if (_excludes.Count + _notChecked.Count + _openItems.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        foreach (var (id, (source, count)) in _openItems)
        {
            terminal.Out.WriteLine($"Open item ({count} of {_answers}): {id} ({source}), not yet read into the book");
        }

        foreach (var (title, count) in _excludes)
        {
            terminal.Out.WriteLine($"Not included ({count} of {_answers}): {title}");
        }

        foreach (var title in _notChecked)
        {
            terminal.Out.WriteLine($"Not checked: {title}");
        }
    }

    private void Row(object id, object number, object from, object entered, object total, object duty, object status) =>
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{id,-12} {number,-12}  {from,-4}  {entered,-10}  {total,16}  {duty,14}  {status}"));

    private static string Status(DutyStatus status) => status switch
    {
        DutyStatus.Answered => "answered",
        DutyStatus.AnsweredExcept => "answered, see below",
        DutyStatus.Range => "a range",
        DutyStatus.Undetermined => "undetermined",
        DutyStatus.Conflict => "conflict",
        DutyStatus.NotModelled => "not modelled",
        _ => "not on file",
    };
}
