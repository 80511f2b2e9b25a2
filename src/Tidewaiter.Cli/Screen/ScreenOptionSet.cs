using System.CommandLine;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>What can be written behind <c>screen</c>, read into settings.</summary>
internal sealed class ScreenOptionSet(Terminal terminal)
{
    private const int MostReported = 10;

    public Option<string?> Type { get; } = new("--type") { Description = "What kind of party: person, entity, vessel, aircraft.", HelpName = "KIND" };

    public Option<string[]> Country { get; } = new("--country") { Description = "A country it is known in; repeatable.", HelpName = "COUNTRY" };

    public Option<FileInfo?> Index { get; } = new("--index") { Description = "Screen against a file of your own, a party a line: {id, type, name, aliases[], countries[]}.", HelpName = "FILE" };

    public Option<DirectoryInfo?> Lists { get; } = new("--lists") { Description = "The folder that 'screen import' keeps current copies of lists in.", HelpName = "FOLDER" };

    public Option<string?> StaleOk { get; } = new("--stale-ok") { Description = "Accept lists past their age, and say why; the reason stands in the answer.", HelpName = "REASON" };

    public Option<string?> Least { get; } = new("--least") { Description = "The lowest score reported, between 0 and 1.", HelpName = "SCORE" };

    public Option<int> Most { get; } = new("--most") { Description = "How many matches are reported.", HelpName = "N", DefaultValueFactory = _ => MostReported };

    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON." };

    public DateOption Date { get; } = new("--date", "The day to screen for (default: today).");

    public BookOption Book { get; } = new(terminal);

    public PartyQuestion Question(ParseResult parsed, string name) => new(new Words(name))
    {
        Type = KindOf(parsed),
        Countries = [.. (parsed.GetValue(Country) ?? []).Select(code => CountryCode.TryParse(code, out var country) ? country
            : throw new UsageException($"'{code}' is not a country: two letters as in ISO 3166-1."))],
    };

    public PartyType KindOf(ParseResult parsed) => parsed.GetValue(Type) is not { } text ? PartyType.Unknown
        : PartyTypes.TryParse(text, out var type) ? type
        : throw new UsageException($"'{text}' is no kind of party: write person, entity, vessel or aircraft.");

    /// <summary>Opens what is screened against.</summary>
    public ScreenSettings Settings(ParseResult parsed, string defaultLeast)
    {
        var least = Likelihood.TryParse(parsed.GetValue(Least) ?? defaultLeast, out var read) ? read
            : throw new UsageException($"'{parsed.GetValue(Least)}' is no score: write a number between 0 and 1, such as 0.5.");
        var most = parsed.GetValue(Most) is > 0 and <= 1000 and var count ? count : throw new UsageException("--most takes a number from 1 to 1000.");
        var reason = new Words((parsed.GetValue(StaleOk) ?? "").Trim());
        if (parsed.GetValue(StaleOk) is not null && reason.IsEmpty)
        {
            throw new UsageException("--stale-ok needs a reason in quotation marks: it stands in the answer.");
        }

        return parsed.GetValue(Index) is { } file
            ? new ScreenSettings(ScreeningIndex.Build(Own(file)), [], most, least, default)
            : Official(parsed, most, least, reason);
    }

    private ScreenSettings Official(ParseResult parsed, int most, Likelihood least, Words reason)
    {
        var day = Date.Read(parsed) ?? new EventDate(terminal.Clock.GetCurrentInstant().InUtc().Date);
        var imported = parsed.GetValue(Lists) is { } folder ? new ListFolder(folder).Read() : [];
        var desk = new ListDesk(Book.Open(parsed), day.Date, [.. EmbeddedLists.Copies, .. imported]);
        return new ScreenSettings(ScreeningIndex.Build([.. desk.PartiesOn(day)]), [.. desk.Lists], most, least, reason);
    }

    private static IReadOnlyList<ListedParty> Own(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new UsageException($"There is no file '{file}'. Name a file of JSON lines, a party each.");
        }

        using var reader = file.OpenText();
        var (parties, problems) = PartyFile.Read(reader);
        return problems.Count == 0 ? parties : throw new ProblemException(problems);
    }
}
