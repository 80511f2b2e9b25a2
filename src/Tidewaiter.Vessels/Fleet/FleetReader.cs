using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>Reads a fleet's calls from a comma-separated table: a header with the field names of a call, a row for each call. A bad row gives its problems and the rest goes on.</summary>
public sealed class FleetReader
{
    private const int RowLimit = 1_000_000;

    private readonly PortCallReader _reader;
    private readonly ImmutableArray<VesselLaw> _shores;

    /// <summary>A reader for calls under a book's port fees.</summary>
    public FleetReader(Book book)
    {
        _reader = new PortCallReader(book);
        _shores = VesselLaw.Of(book);
    }

    /// <summary>Reads a table.</summary>
    public (ImmutableArray<FleetCall> Calls, ImmutableArray<Problem> Problems) Read(TextReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var calls = ImmutableArray.CreateBuilder<FleetCall>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        List<string>? header = null;
        foreach (var (line, fields) in CsvTable.Read(table.ReadToEnd()))
        {
            if (fields.TrueForAll(field => field.Length == 0))
            {
                continue;
            }

            if (header is null)
            {
                header = fields;
                if (Header(header) is { } fault)
                {
                    return ([], [At(line, fault)]);
                }
            }
            else if (calls.Count == RowLimit)
            {
                problems.Add(At(line, $"A table holds up to {RowLimit:#,0} calls. Split it by vessel."));
                break;
            }
            else if (fields.Count > header.Count)
            {
                problems.Add(At(line, $"This row has {fields.Count} fields and the header {header.Count}. Put a text that holds a comma in quotes."));
            }
            else
            {
                Row(line, header, fields, calls, problems);
            }
        }

        if (header is null)
        {
            problems.Add(At(1, "The table is empty. Begin with a header: vessel,date,port,net_tonnage,built,owner,operator and other fields of a call."));
        }

        return (calls.ToImmutable(), problems.ToImmutable());
    }

    private static string? Header(List<string> header) =>
        !header.Contains("vessel") && !header.Contains("imo") ? "The header names neither 'vessel' nor 'imo', so calls cannot be counted by vessel. Add one of the two."
        : header.Distinct(StringComparer.Ordinal).Count() < header.Count ? "The header names a field twice. Name each once."
        : null;

    private static Problem At(int line, string message) => new(new Words($"line {line}"), CallDiagnostics.Table, new Words(message));

    private void Row(int line, List<string> header, List<string> fields, ImmutableArray<FleetCall>.Builder calls, ImmutableArray<Problem>.Builder problems)
    {
        var stated = header.Zip(fields).Where(pair => pair.Second.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var vessel = stated.GetValueOrDefault("imo") ?? stated.GetValueOrDefault("vessel");
        if (vessel is null)
        {
            problems.Add(At(line, "This row names no vessel. Add its IMO number or its name."));
            return;
        }

        if (IsElsewhere(stated) && CallFields.Dates.Select(stated.GetValueOrDefault).FirstOrDefault(date => date is not null) is { } date
            && CallDate.TryParse(date, _shores[0].Authority, out var arrival))
        {
            calls.Add(new FleetCall(line, new Words(vessel), arrival.Date, null) { Port = new Words(stated["port"]) });
            return;
        }

        var (call, found) = _reader.Read(JsonSerializer.SerializeToElement(stated));
        if (call is null)
        {
            problems.AddRange(found.Select(problem => problem with { Path = new Words($"line {line}{problem.Path.ToString().TrimStart('$')}") }));
            return;
        }

        calls.Add(new FleetCall(line, new Words(vessel), call.Date, call) { Port = new Words(stated.GetValueOrDefault("port", "")) });
    }

    // A UN/LOCODE of another country is no call under these fees, but it begins a new rotation; the report lists what was taken so.
    private bool IsElsewhere(Dictionary<string, string> stated) =>
        !stated.ContainsKey("shore") && !stated.ContainsKey("regime")
        && stated.GetValueOrDefault("port") is { Length: 5 } port
        && port.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter))
        && !_shores.Any(one => port.StartsWith(one.Shore.ToString(), StringComparison.OrdinalIgnoreCase));
}
