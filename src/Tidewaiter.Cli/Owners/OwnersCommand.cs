using System.CommandLine;
using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter owners</c>: who in an ownership graph is restricted through owners.</summary>
internal sealed class OwnersCommand(Terminal terminal)
{
    public const string Name = "owners";
    public const string Description = "Who is restricted through owners: the 50 percent rules over a graph of stakes, on a date.";

    private readonly Argument<string> _file = new("FILE") { Description = "Parties and stakes: JSON, BODS 0.4, FollowTheMoney or CSV; - reads the input." };
    private readonly DateOption _date = new("--date", "The date of the export or dealing (default: the book's horizon).");
    private readonly Option<string[]> _listed = new("--listed") { Description = "A party stands on a list, as PARTY=LIST; repeatable.", HelpName = "PARTY=LIST" };
    private readonly Option<string[]> _rules = new("--rule") { Description = "Test by this measure or folder of measures alone; repeatable.", HelpName = "RULE" };
    private readonly Option<string[]> _parties = new("--party") { Description = "Answer about this party; repeatable (default: all that a test catches).", HelpName = "PARTY" };
    private readonly Option<bool> _explain = new("--explain") { Description = "Also show suspended tests, red flags beside graver findings, and every test as it stands." };
    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };
    private readonly ViewOptions _view = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description) { _file, _date, _listed, _rules, _parties, _explain, _json };
        _view.AddTo(command);
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (records, problems) = Read(parsed.GetValue(_file)!);
        if (records is null)
        {
            return Print(parsed, problems);
        }

        var book = _view.Book.Open(parsed);
        try
        {
            var desk = new OwnershipDesk(book, _view.Assumed(parsed));
            var finding = desk.Answer(new OwnershipQuestion(Listed(records, parsed.GetValue(_listed) ?? []), _date.Read(parsed) ?? book.HorizonDate)
            {
                KnownAt = _view.KnownAt.Read(parsed),
                Rules = [.. (parsed.GetValue(_rules) ?? []).Select(rule => new MeasureId(rule))],
                Parties = [.. (parsed.GetValue(_parties) ?? []).Select(party => new PartyId(party))],
            });
            return Print(parsed, book, finding);
        }
        catch (ProblemException refused) when (parsed.GetValue(_json))
        {
            return Print(parsed, refused.Problems);
        }
    }

    private (OwnershipRecords? Records, IReadOnlyList<Problem> Problems) Read(string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name a file of parties and stakes, or - to read them from the input.");
        }

        using var stream = file == "-" ? terminal.In : File.OpenRead(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return OwnershipReader.Read(bytes.ToArray(), new Words(Path.GetFileName(file)));
    }

    private static OwnershipRecords Listed(OwnershipRecords records, string[] listed)
    {
        var parties = records.Parties.ToDictionary(party => party.Id);
        foreach (var pair in listed)
        {
            var at = pair.LastIndexOf('=');
            if (at <= 0 || at == pair.Length - 1)
            {
                throw new UsageException($"'{pair}' is not written PARTY=LIST, as in ACME=us.parties.sdn.");
            }

            var id = new PartyId(pair[..at]);
            var party = parties.GetValueOrDefault(id, new Party(id));
            parties[id] = party with { Listings = party.Listings.Add(new Listing(new ListId(pair[(at + 1)..]))) };
        }

        return listed.Length == 0 ? records : records with { Parties = [.. parties.Values] };
    }

    private int Print(ParseResult parsed, Book book, OwnershipFinding finding)
    {
        if (parsed.GetValue(_json))
        {
            WriteJson(json => OwnershipFindingJson.Write(json, finding));
        }
        else
        {
            OwnersPage.Print(terminal, book, finding, parsed.GetValue(_explain));
        }

        return ExitCode.Answered;
    }

    private int Print(ParseResult parsed, IReadOnlyList<Problem> problems)
    {
        if (parsed.GetValue(_json))
        {
            WriteJson(json => OwnershipFindingJson.WriteProblems(json, problems));
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

    private void WriteJson(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(terminal.OutBytes, new JsonWriterOptions { Indented = false, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        terminal.OutBytes.Write("\n"u8);
    }
}
