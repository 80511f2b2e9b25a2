using System.CommandLine;
using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>Everything <c>license</c> can be told.</summary>
internal sealed class LicenseOptionSet(Terminal terminal)
{
    private readonly Option<string?> _item = Text("--item", "ECCN", "The entry of the Commerce Control List, down to the paragraph, or EAR99.");
    private readonly Option<string?> _chinese = Text("--cn-item", "CODE", "The number of the Chinese dual-use list, or none.");
    private readonly Option<string?> _from = Text("--from", "COUNTRY", "The country the item leaves.");
    private readonly Option<string?> _to = Text("--to", "COUNTRY", "The country of ultimate destination.");
    private readonly Option<string?> _origin = Text("--origin", "COUNTRY", "The country in which the item was made.");
    private readonly DateOption _date = new("--date", "The day the item leaves; YYYY-MM-DD, or with THH:MM where the minute matters.");
    private readonly Option<string?> _value = Text("--value", "DOLLARS", "Net value of the shipment in US dollars.");
    private readonly Option<string[]> _parties = Many("--party", "KEY=VALUE,…", "A party: role, name, country, headquarters, parent_headquarters, screening; lists=a+b and affiliate_of=a+b as screening found, none for none; repeatable.");
    private readonly Option<string[]> _facts = Many("--fact", "NAME=VALUE", "A fact of the transaction, end_use=civil; a+b for several; repeatable.");
    private readonly Option<string[]> _within = Many("--within", "ROW=YES|NO", "Whether the item is what a described row means, ns-1@3A001.b.2=no; repeatable.");
    private readonly Option<string[]> _claims = Many("--claim", "SYMBOL", "A licence exception relied on; repeatable.");
    private readonly Option<string[]> _flags = Many("--red-flag", "FLAG=RESOLUTION", "A red flag noticed, and how it was resolved; repeatable.");
    private readonly Option<string?> _classification = Text("--classification", "TEXT", "Who classified the item, and on what.");
    private readonly Option<string?> _approver = Text("--approver", "NAME", "Who answers for the determination.");

    public DateOption KnownAt { get; } = new("--known-at", "Answer by what had been made public by then (default: the book's horizon).");

    public Option<string[]> Assume { get; } = Many("--assume", "ASSUMPTION", "Assume a statement or a scenario as if it were law; repeatable.");

    public Option<string?> Batch { get; } = Text("--batch", "FILE", "Many questions: a file of JSON lines, or - for the input. One answer a line, same order.");

    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON." };

    public Option<bool> Explain { get; } = new("--explain") { Description = "Show every provision tried, and what kept it from applying." };

    public BookOption Book { get; } = new(terminal);

    public void AddTo(Command command)
    {
        foreach (var option in OfOne.Concat([KnownAt, Assume, Batch, Json, Explain, Book]))
        {
            command.Add(option);
        }
    }

    /// <summary>The question as a batch would have it, so that one reader serves both.</summary>
    public JsonDocument ReadQuestion(ParseResult parsed)
    {
        var question = new QuestionWriter("--item or --cn-item, --from, --to and --date", ("date", "--date DATE"));
        question.Text("item", parsed.GetValue(_item));
        question.Text("cn_item", parsed.GetValue(_chinese));
        question.Text("from", parsed.GetValue(_from));
        question.Text("to", parsed.GetValue(_to));
        question.Text("origin", parsed.GetValue(_origin));
        question.Text("date", parsed.GetValue(_date));
        question.Text("value_usd", parsed.GetValue(_value));
        question.Text("known_at", parsed.GetValue(KnownAt));
        question.List("claims", parsed.GetValue(_claims));
        question.Text("classification", parsed.GetValue(_classification));
        question.Text("approver", parsed.GetValue(_approver));
        Add(question, "parties", parsed.GetValue(_parties), WriteParty);
        Add(question, "red_flags", parsed.GetValue(_flags), WriteFlag);
        if (parsed.GetValue(_facts) is { Length: > 0 } facts)
        {
            question.Set(("facts", Written(json => WriteValues(json, facts.Select(text => QuestionWriter.SplitPair("--fact", text))))));
        }

        question.Map("within", parsed.GetValue(_within), text => QuestionWriter.SplitPair("--within", text));
        return question.ToDocument();
    }

    /// <summary>A batch brings its own questions.</summary>
    /// <exception cref="UsageException">A question was written beside it.</exception>
    public void RefuseQuestion(ParseResult parsed)
    {
        foreach (var option in OfOne.Where(option => parsed.GetResult(option) is { Implicit: false }))
        {
            throw new UsageException($"{option.Name} belongs to a single question. With --batch, write it into the lines of the file.");
        }
    }

    private Option[] OfOne => [_item, _chinese, _from, _to, _origin, _date, _value, _parties, _facts, _within, _claims, _flags, _classification, _approver];

    private static void Add(QuestionWriter question, string field, string[]? values, Action<Utf8JsonWriter, string> write)
    {
        if (values is not { Length: > 0 })
        {
            return;
        }

        question.Set((field, Written(json =>
        {
            json.WriteStartArray();
            foreach (var value in values)
            {
                write(json, value);
            }

            json.WriteEndArray();
        })));
    }

    private static void WriteParty(Utf8JsonWriter json, string text) =>
        WriteValues(json, text.Split(',').Select(pair => QuestionWriter.SplitPair("--party", pair)), "lists", "affiliate_of");

    private static void WriteFlag(Utf8JsonWriter json, string text)
    {
        var (flag, resolution) = text.Contains('=', StringComparison.Ordinal) ? QuestionWriter.SplitPair("--red-flag", text) : (text, "");
        json.WriteStartObject();
        json.WriteString("flag", flag);
        json.WriteString("resolution", resolution);
        json.WriteEndObject();
    }

    // Several values are joined by a plus; what is always a list says none for an empty one.
    private static void WriteValues(Utf8JsonWriter json, IEnumerable<(string Key, string Value)> pairs, params string[] lists)
    {
        json.WriteStartObject();
        foreach (var (key, value) in pairs)
        {
            var isList = lists.Contains(key);
            if (!isList && !value.Contains('+', StringComparison.Ordinal))
            {
                json.WriteString(key, value);
                continue;
            }

            json.WriteStartArray(key);
            foreach (var one in isList && value == "none" ? [] : value.Split('+'))
            {
                json.WriteStringValue(one.Trim());
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Option<string?> Text(string name, string shape, string description) => new(name) { Description = description, HelpName = shape };

    private static Option<string[]> Many(string name, string shape, string description) => new(name) { Description = description, HelpName = shape };
}
