using System.CommandLine;
using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>Everything <c>duty</c> can be told.</summary>
internal sealed class DutyOptionSet(Terminal terminal)
{
    private readonly Argument<string?> _code = new("CODE")
    {
        Description = "The tariff number, 8 or 10 digits.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _origin = Text("--origin", "COUNTRY", "Country of origin, two letters.");
    private readonly DateOption _entered = new("--date", "Date of entry for consumption; YYYY-MM-DD, or with THH:MM where the minute matters.");
    private readonly Option<string?> _value = Text("--value", "DOLLARS", "Customs value in US dollars.");
    private readonly Option<string[]> _quantity = Many("--qty", "N_UNIT", "A quantity with its unit, 500kg; repeatable.");
    private readonly Option<string[]> _claims = Many("--claim", "CODE", "A claim: a program symbol, or a chapter 98 or 99 number; repeatable.");
    private readonly Option<string[]> _facts = Many("--fact", "NAME=VALUE", "A fact of the goods, us_content_share=0.25; repeatable.");
    private readonly Option<string[]> _fields = Many("--set", "FIELD=VALUE", "Any other field of a batch line, by its name there; repeatable.");
    private readonly Option<string?> _baseRate = Text("--base-rate", "RATE", "The tariff line's own rate, in place of the schedule's.");
    private readonly Option<string?> _exportCountry = Text("--export-country", "COUNTRY", "Country of export.");
    private readonly DateOption _loaded = new("--loaded", "Date of loading at the port of loading, for the last leg.");
    private readonly DateOption _exported = new("--exported", "Date of export.");
    private readonly Option<string?> _mode = Text("--mode", "MODE", "Transport on the last leg: vessel, air, truck, rail or mail.");

    public Option<string?> Batch { get; } = Text("--batch", "FILE", "Many questions: a file of JSON lines, or - for the input. One answer a line, same order.");

    public DateOption KnownAt { get; } = new("--known-at", "Answer by what had been made public by then (default: the book's horizon).");

    public Option<string[]> Assume { get; } = Many("--assume", "ASSUMPTION", "Assume a statement or a scenario as if it were law; repeatable.");

    public Option<FileInfo?> House { get; } = new("--house")
    {
        Description = "Your own record: a scenario file with author and signed. The book's own answer is printed beside it.",
        HelpName = "FILE",
    };

    public Option<DirectoryInfo?> Inbox { get; } = new("--inbox")
    {
        Description = "Your inbox of documents not yet read into the book: answers they may touch say so.",
        HelpName = "DIR",
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON." };

    public Option<bool> Explain { get; } = new("--explain") { Description = "Show every candidate rule, and why it did or did not apply." };

    public Option<bool> Range { get; } = new("--range") { Description = "Add the lowest and highest total over the facts not stated." };

    public Option<bool> CarryBack { get; } = new("--carry-back") { Description = "Before the first observation of a line, show its earliest observed rate, marked as carried back." };

    public BookOption Book { get; } = new(terminal);

    public void AddTo(Command command)
    {
        command.Add(_code);
        Option[] all =
        [
            _origin, _entered, _value, _quantity, _claims, _facts, _fields, _baseRate, _exportCountry, _loaded, _exported, _mode,
            KnownAt, Assume, House, Inbox, Batch, Json, Explain, Range, CarryBack, Book,
        ];
        foreach (var option in all)
        {
            command.Add(option);
        }
    }

    /// <summary>The question as a batch would have it, so that one reader serves both.</summary>
    public JsonDocument ReadQuestion(ParseResult parsed)
    {
        var question = new QuestionWriter(
            "the tariff number, --origin and --date", ("hts", "the tariff number"), ("origin", "--origin COUNTRY"), ("entry_date", "--date DATE"));
        question.Text("hts", parsed.GetValue(_code));
        question.Text("origin", parsed.GetValue(_origin));
        question.Text("entry_date", parsed.GetValue(_entered));
        question.Text("value_usd", parsed.GetValue(_value));
        question.Map("quantity", parsed.GetValue(_quantity), QuestionWriter.SplitQuantity);
        question.List("claims", parsed.GetValue(_claims));
        question.Map("facts", parsed.GetValue(_facts), text => QuestionWriter.SplitPair("--fact", text));
        question.Text("base_rate", parsed.GetValue(_baseRate));
        question.Text("export_country", parsed.GetValue(_exportCountry));
        question.Text("loaded_date", parsed.GetValue(_loaded));
        question.Text("exported_date", parsed.GetValue(_exported));
        question.Text("transport_mode", parsed.GetValue(_mode));
        question.Text("known_at", parsed.GetValue(KnownAt));
        foreach (var field in parsed.GetValue(_fields) ?? [])
        {
            question.Set(QuestionWriter.SplitPair("--set", field));
        }

        return question.ToDocument();
    }

    /// <summary>A batch brings its own questions.</summary>
    /// <exception cref="UsageException">A question was written beside it.</exception>
    public void RefuseQuestion(ParseResult parsed)
    {
        Symbol[] ofOne = [_code, _origin, _entered, _value, _quantity, _claims, _facts, _fields, _baseRate, _exportCountry, _loaded, _exported, _mode];
        foreach (var symbol in ofOne)
        {
            var stated = symbol is Option option ? parsed.GetResult(option) is { Implicit: false } : parsed.GetResult((Argument)symbol) is { Tokens.Count: > 0 };
            if (stated)
            {
                throw new UsageException($"{symbol.Name} belongs to a single question. With --batch, write it into the lines of the file.");
            }
        }
    }

    private static Option<string?> Text(string name, string shape, string description) => new(name) { Description = description, HelpName = shape };

    private static Option<string[]> Many(string name, string shape, string description) => new(name) { Description = description, HelpName = shape };
}
