using System.CommandLine;
using NodaTime;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary><c>tidewaiter rates</c>: a line of the tariff schedule, or the lines whose labels say some words.</summary>
internal sealed class RatesCommand(Terminal terminal)
{
    public const string Name = "rates";
    public const string Description = "A tariff line: its rates as read, its life in the book, the programs it meets; or find lines by words.";

    private readonly Argument<string?> _code = new("CODE") { Description = "The tariff number: 8 or 10 digits for a line, fewer to list what is below.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _origin = new("--origin") { Description = "Also the programs the line meets when it is of this country, two letters.", HelpName = "COUNTRY" };
    private readonly DateOption _date = new("--date", "The date of the rates (default: the book's horizon).");
    private readonly DateOption _knownAt = new("--known-at", "See only what had been made public by then (default: everything).");
    private readonly Option<string?> _find = new("--find") { Description = "Find lines, headings and chapters whose labels hold words that begin like these.", HelpName = "WORDS" };
    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };
    private readonly BookOption _book = new(terminal);

    public Command Build()
    {
        var command = new Command(Name, Description) { _code, _origin, _date, _knownAt, _find, _json, _book };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var find = parsed.GetValue(_find);
        var code = parsed.GetValue(_code);
        if ((find is null) == (code is null))
        {
            throw new UsageException("Write one tariff number, or --find with words in quotation marks.");
        }

        var book = _book.Open(parsed);
        var known = _knownAt.Read(parsed);
        var desk = new DutyDesk(book, known, null, new DutyOptions(Explain: true));
        var knownAt = known is { } day ? desk.Authority.KnownAt(day) : Instant.MaxValue;
        var date = _date.Read(parsed) ?? book.HorizonDate;
        if (find is not null)
        {
            return Print(parsed, book, LabelSearch.Find(desk, find, desk.Authority.AsOf(date), knownAt));
        }

        var line = HtsCode.TryParse(code, out var read)
            ? read
            : throw new UsageException($"'{code}' is not a tariff number: 2 to 10 digits, dots allowed. To look for words, use --find.");
        if (line.Length is not (8 or 10))
        {
            return Print(parsed, book, LabelSearch.Under(desk, line, desk.Authority.AsOf(date), knownAt));
        }

        var sheet = RateSheet.Of(desk, line, Origin(parsed), date, known, knownAt);
        if (parsed.GetValue(_json))
        {
            RatesJson.Print(terminal, book, desk.Authority, sheet);
        }
        else
        {
            RatesPage.Print(terminal, book, desk.Authority, sheet);
        }

        return ExitCode.Answered;
    }

    private CountryCode? Origin(ParseResult parsed)
    {
        var text = parsed.GetValue(_origin);
        return text is null ? null
            : CountryCode.TryParse(text, out var origin) ? origin
            : throw new UsageException($"'{text}' is not a country: two letters as in ISO 3166-1.");
    }

    private int Print(ParseResult parsed, Book book, IReadOnlyList<LabelFound> found)
    {
        if (parsed.GetValue(_json))
        {
            RatesJson.Print(terminal, book, found);
        }
        else
        {
            RatesPage.Print(terminal, found);
        }

        return ExitCode.Answered;
    }
}
