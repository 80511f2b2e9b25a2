using System.CommandLine;
using Tidewaiter.Exports;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter license</c>: does this need a licence, from Washington, from Beijing, or both?</summary>
internal sealed class LicenseCommand(Terminal terminal)
{
    public const string Name = "license";
    public const string Description = "Whether an export needs a licence, from Washington, from Beijing, or both, with the paragraph behind each; or find an item.";

    private readonly LicenseOptionSet _options = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description) { new LicenseFindCommand(terminal).Build() };
        _options.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_options.Batch) is { } batch)
        {
            _options.RefuseQuestion(parsed);
            return RunBatch(parsed, batch);
        }

        using var question = _options.ReadQuestion(parsed);
        var desk = Desk(parsed);
        var (read, problems) = new LicenceQuestionReader(desk.Book).Read(question.RootElement);
        if (read is null)
        {
            return Print(parsed, problems);
        }

        var finding = desk.Answer(read);
        if (parsed.GetValue(_options.Json))
        {
            using var json = Lines();
            json.Finding(finding, default);
        }
        else
        {
            LicensePage.Print(terminal, finding);
        }

        return ExitCode.Answered;
    }

    private int RunBatch(ParseResult parsed, string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a file of JSON lines, or - to read them from the input.");
        }

        using var lines = file == "-" ? terminal.In : File.OpenRead(file);
        var batch = new LicenseBatch(Desk(parsed));
        if (!parsed.GetValue(_options.Json))
        {
            return batch.Run(lines, new LicenseTable(terminal));
        }

        using var json = Lines();
        return batch.Run(lines, json);
    }

    private LicenceDesk Desk(ParseResult parsed) => new(
        _options.Book.Open(parsed), _options.KnownAt.Read(parsed), [.. (parsed.GetValue(_options.Assume) ?? []).Select(id => new AssumptionId(id))], parsed.GetValue(_options.Explain));

    private JsonLines<LicenceFinding> Lines() => new(terminal, LicenceFindingJson.Write);

    private int Print(ParseResult parsed, IReadOnlyList<Problem> problems)
    {
        if (parsed.GetValue(_options.Json))
        {
            using var json = Lines();
            json.Problems(problems, default, null);
        }
        else
        {
            foreach (var problem in problems)
            {
                terminal.Error.WriteLine(problem);
            }
        }

        return ExitCode.Problem;
    }
}
