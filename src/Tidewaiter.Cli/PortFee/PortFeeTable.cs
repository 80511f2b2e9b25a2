using System.Globalization;
using System.Text.Json;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>Prints answers about calls, a line each, and under all of them what they leave out.</summary>
internal sealed class PortFeeTable(Terminal terminal) : IBatchOutput<PortFeeFinding>
{
    private readonly SortedSet<string> _perimeters = new(StringComparer.Ordinal);
    private bool _any;

    public void Finding(PortFeeFinding finding, JsonElement id)
    {
        if (finding.Status == PortFeeStatus.Refused)
        {
            Problems(finding.Problems, id, null);
            return;
        }

        if (!_any)
        {
            _any = true;
            Row("Id", "Vessel", "Arrival", "Provision", "Fee", "Status");
        }

        var call = finding.Call;
        Row(
            call.Id,
            call.Particulars.GetValueOrDefault(new FactName("vessel")),
            call.Date,
            finding.Charge?.Provision.Id.Key.ToString() ?? "none",
            finding.Fee?.ToString() ?? "open",
            PortFeeFindingJson.Spell(finding.Status));
        _perimeters.Add(finding.Perimeter.ToString());
    }

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line)
    {
        var who = id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? $"{id} " : "";
        foreach (var problem in problems)
        {
            terminal.Out.WriteLine(line is { } number && problem.Path != new Words($"line {number}") ? $"line {number} {who}{problem}" : $"{problem}");
        }
    }

    public void Flush() => terminal.Out.Flush();

    public void Finish()
    {
        foreach (var perimeter in _perimeters.Where(text => text.Length > 0))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(perimeter);
        }
    }

    private void Row(object id, object vessel, object arrival, object provision, object fee, object status) =>
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-10} {vessel,-22} {arrival,-16} {provision,-14} {fee,18}  {status}"));
}
