using System.CommandLine;
using System.Text.Json;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter entry</c>: what is owed on one entry of many lines, the fees charged once, and what is filed.</summary>
internal sealed class EntryCommand(Terminal terminal)
{
    public const string Name = "entry";
    public const string Description = "What is owed on an entry of many lines: duty, the fees charged once, the rate instant, what to file.";

    private readonly Argument<string> _file = new("FILE") { Description = "The entry as a JSON file, or - to read it from the input." };
    private readonly DateOption _knownAt = new("--known-at", "Answer by what had been made public by then (default: the book's horizon).");
    private readonly Option<string[]> _assume = new("--assume") { Description = "Assume a statement or a scenario as if it were law; repeatable.", HelpName = "ASSUMPTION" };
    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Show every candidate rule of every line, and why it did or did not apply." };
    private readonly BookOption _book = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description) { _file, _knownAt, _assume, _json, _explain, _book };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_file)!;
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a JSON file with one entry, or - to read it from the input.");
        }

        var isJson = parsed.GetValue(_json);
        using var document = Read(file, out var broken);
        var book = _book.Open(parsed);
        if (document is null)
        {
            return Print(isJson, [broken!]);
        }

        var (question, problems) = new EntryQuestionReader(book).Read(document.RootElement);
        if (question is null)
        {
            return Print(isJson, problems);
        }

        var assumed = (parsed.GetValue(_assume) ?? []).Select(id => new AssumptionId(id)).ToArray();
        var desk = new DutyDesk(book, _knownAt.Read(parsed), assumed, new DutyOptions(Explain: parsed.GetValue(_explain)));
        var finding = new EntryDesk(desk).Answer(question);
        if (isJson)
        {
            WriteJson(json => new EntryFindingJson(book).Write(json, finding, IdOf(document.RootElement)));
        }
        else if (finding.Status == DutyStatus.Refused)
        {
            return Print(isJson, finding.Problems);
        }
        else
        {
            EntryPage.Print(terminal, book, finding);
        }

        return finding.Status == DutyStatus.Refused ? ExitCode.Problem : ExitCode.Answered;
    }

    private JsonDocument? Read(string file, out Problem? broken)
    {
        using var stream = file == "-" ? terminal.In : File.OpenRead(file);
        broken = null;
        try
        {
            return JsonDocument.Parse(stream);
        }
        catch (JsonException)
        {
            broken = CliDiagnostics.NotJsonEntry(file);
            return null;
        }
    }

    private static JsonElement IdOf(JsonElement root) => root.TryGetProperty("id", out var id) ? id : default;

    private int Print(bool isJson, IReadOnlyList<Problem> problems)
    {
        if (isJson)
        {
            WriteJson(json => DutyFindingJson.WriteProblems(json, problems));
            return ExitCode.Problem;
        }

        foreach (var problem in problems)
        {
            terminal.Error.WriteLine(problem);
        }

        return ExitCode.Problem;
    }

    private void WriteJson(Action<Utf8JsonWriter> write)
    {
        using var json = new JsonOutput(terminal);
        json.Line(write);
    }
}
