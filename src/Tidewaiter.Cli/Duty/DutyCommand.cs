using System.CommandLine;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter duty</c>: what is owed on a line, one or many.</summary>
internal sealed class DutyCommand(Terminal terminal)
{
    public const string Name = "duty";
    public const string Description = "What is owed on a tariff line, layer by layer, with the paragraph behind each.";

    private readonly DutyOptionSet _options = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description);
        _options.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new DutyOptions(parsed.GetValue(_options.Range), parsed.GetValue(_options.Explain), parsed.GetValue(_options.CarryBack));
        if (parsed.GetValue(_options.Batch) is { } batch)
        {
            _options.RefuseQuestion(parsed);
            return RunBatch(parsed, options, batch);
        }

        using var question = _options.ReadQuestion(parsed);
        if (!parsed.GetValue(_options.Json))
        {
            // The printer gets ready while the book is opened: a tenth of a cold start.
            _ = Task.Run(() => Page.WarmUp(terminal));
        }

        var book = OpenBook(parsed, out var position);
        var (read, problems) = new DutyQuestionReader(book).Read(question.RootElement);
        if (read is null)
        {
            return Print(parsed, book, problems);
        }

        return Print(parsed, book, CounterOver(parsed, book, position, options).Answer(read));
    }

    private int RunBatch(ParseResult parsed, DutyOptions options, string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a file of JSON lines, or - to read them from the input.");
        }

        var book = OpenBook(parsed, out var position);
        var counter = CounterOver(parsed, book, position, options);
        using var lines = file == "-" ? terminal.In : File.OpenRead(file);
        var batch = new DutyBatch(book, counter.Answer, _options.KnownAt.Read(parsed));
        if (!parsed.GetValue(_options.Json))
        {
            return batch.Run(lines, new BatchTable(terminal));
        }

        using var json = new BatchJson(terminal, book);
        return batch.Run(lines, json);
    }

    private Book OpenBook(ParseResult parsed, out Scenario? position)
    {
        var book = _options.Book.Open(parsed);
        position = null;
        return parsed.GetValue(_options.House) is { } file ? HouseBook.Open(book, file, out position) : book;
    }

    private DutyCounter CounterOver(ParseResult parsed, Book book, Scenario? position, DutyOptions options)
    {
        var known = _options.KnownAt.Read(parsed);
        AssumptionId[] named = [.. (parsed.GetValue(_options.Assume) ?? []).Select(id => new AssumptionId(id))];
        var inbox = parsed.GetValue(_options.Inbox) is { } folder ? OpenItems.Open(book, folder, position) : null;
        var house = position is null ? null : new DutyDesk(book, known, [.. named, position.Id], options);
        return new DutyCounter(new DutyDesk(book, known, named, options), house, position, inbox);
    }

    private int Print(ParseResult parsed, Book book, IReadOnlyList<Problem> problems)
    {
        if (parsed.GetValue(_options.Json))
        {
            using var json = new BatchJson(terminal, book);
            json.Problems(problems, default, null);
        }
        else
        {
            foreach (var problem in problems)
            {
                terminal.Error.WriteLine(FlagPath.Of(problem));
            }
        }

        return ExitCode.Problem;
    }

    private int Print(ParseResult parsed, Book book, DutyFinding finding)
    {
        if (parsed.GetValue(_options.Json))
        {
            using var json = new BatchJson(terminal, book);
            json.Finding(finding, default);
        }
        else if (finding.Status == DutyStatus.Refused)
        {
            return Print(parsed, book, finding.Problems);
        }
        else
        {
            DutyPage.Print(terminal, book, finding);
        }

        return finding.Status == DutyStatus.Refused ? ExitCode.Problem : ExitCode.Answered;
    }
}
