using System.CommandLine;
using System.Text.Json;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter port-fee</c>: what a vessel's call is charged, one, many, or a fleet's year.</summary>
internal sealed class PortFeeCommand(Terminal terminal)
{
    public const string Name = "port-fee";
    public const string Description = "What a vessel's call is charged under the port fees of both shores, and why.";

    private readonly Argument<FileInfo?> _file = new("CALL")
    {
        Description = "A file with one call as a JSON object, or several as a JSON list.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _batch = new("--batch") { Description = "Many calls: a file of JSON lines, or - for the input. One answer a line, same order.", HelpName = "FILE" };
    private readonly Option<bool> _explain = new("--explain") { Description = "Show every rule, and whether it applies." };
    private readonly PortFeeOptions _options = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description) { _file, _batch, _explain };
        _options.AddTo(command);
        command.Add(new FleetCommand(terminal).Build());
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetValue(_file);
        var batch = parsed.GetValue(_batch);
        if (file is null == batch is null)
        {
            throw new UsageException("Name a file with a call, or --batch with a file of calls; one of the two.");
        }

        var book = _options.OpenBook(parsed, out var assumed);
        var desk = new PortFeeDesk(book, _options.KnownAt.Read(parsed), assumed, parsed.GetValue(_explain));
        using var json = new JsonLines<PortFeeFinding>(terminal, PortFeeFindingJson.Write);
        IBatchOutput<PortFeeFinding> output = parsed.GetValue(_options.Json) ? json : batch is null ? new PortFeePage(terminal, book) : new PortFeeTable(terminal);
        return batch is null ? One(desk, output, file!) : Many(desk, output, batch);
    }

    private int Many(PortFeeDesk desk, IBatchOutput<PortFeeFinding> output, string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a file of JSON lines, or - to read them from the input.");
        }

        using var lines = file == "-" ? terminal.In : File.OpenRead(file);
        return new PortFeeBatch(desk).Run(lines, output);
    }

    private static int One(PortFeeDesk desk, IBatchOutput<PortFeeFinding> output, FileInfo file)
    {
        if (!file.Exists)
        {
            throw new UsageException($"There is no file '{file.Name}'. Name a file that holds a call as a JSON object.");
        }

        using var json = Parse(file);
        var batch = new PortFeeBatch(desk);
        var calls = json.RootElement.ValueKind == JsonValueKind.Array ? [.. json.RootElement.EnumerateArray()] : new[] { json.RootElement };
        var answered = true;
        foreach (var call in calls)
        {
            var id = call.ValueKind == JsonValueKind.Object && call.TryGetProperty("id"u8, out var given) ? given : default;
            answered &= batch.Answer(call, id, null, output);
        }

        output.Finish();
        return answered ? ExitCode.Answered : ExitCode.Problem;
    }

    private static JsonDocument Parse(FileInfo file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        }
        catch (JsonException)
        {
            throw new ProblemException(CliDiagnostics.NotACallIn(file.Name));
        }
    }
}
