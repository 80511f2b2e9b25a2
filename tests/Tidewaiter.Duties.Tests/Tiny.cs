using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests;

/// <summary>A tiny law with a tariff of a few lines, and what it answers.</summary>
internal static class Tiny
{
    /// <summary>Bolts are at 5 %, 45 % in column 2 and free under S; wine pays by the liter; lead pays by weight in column 2 alone.</summary>
    public static TinyLaw WithTariff() => new TinyLaw()
        .File(
            "us/facts.yaml",
            """
            entered: { type: instant, input: entry_date, stance: circumstance, question: When were the goods entered? }
            exported: { type: instant, input: exported_date, stance: claim, question: When were the goods exported? }
            civil_aircraft: { type: yes_no, stance: certification, question: Is it an article of civil aircraft? }
            donated: { type: yes_no, stance: claim, question: Is it donated? }
            heavy: { type: yes_no, stance: circumstance, question: Is it heavy? }
            painted: { type: yes_no, stance: circumstance, presume: no, by: us.known-2020-01-01, question: Is it painted? }
            weight: { type: number, stance: circumstance, presume: 1, by: us.known-2020-01-01, question: How heavy is it? }
            use: { type: word, values: [home, office], stance: circumstance, presume: home, by: us.known-2020-01-01, question: What is its use? }
            melted: { type: country, stance: claim, question: Where was it melted? }
            steel_share: { type: share, part: steel, stance: circumstance, presume: remainder, by: us.known-2020-01-01, question: How much is steel? }
            steel_value: { type: money, part: steel, stance: circumstance, presume: remainder, by: us.known-2020-01-01, question: What is the steel worth? }
            copper_share: { type: share, part: copper, stance: circumstance, presume: remainder, by: us.known-2020-01-01, question: How much is copper? }
            ours_share: { type: share, part: ours, stance: claim, question: How much is ours? }
            """)
        .File("us/sets/column-2.csv", "country,op,from,to,by,at\nRU,+,2020-01-01,,us.known-2020-01-01,\n")
        .File(
            "us/schedule/lines.csv",
            """
            #defaults op=+ from=2020-01-01 by=us.known-2020-01-01
            code,op,from,to,by,unit,general,special,column_2,label
            7318.15.20,+,,,,,5%,"Free (A,S) 2% (E)",45%,bolts
            7318.15.2061,+,,,,No.; kg,,,,"bolts, of steel"
            2204.21.50,+,,,,liter,6.3¢/liter,,33¢/liter,wine
            7801.10.00,+,,,,kg,Free,,4¢/kg,lead
            9101.11.40,+,,,,,51¢ each + 6.25% beside the case and strap,,$4.50 each,watches
            9503.00.00,+,,2026-01-01,,,Free,,,toys
            """)
        .Measure(
            """
            number: line
            provisions:
              general: [ { by: us.known-2020-01-01, from: 2020-01-01, line: general } ]
              special: { class: claim, over: [general, column-2], acts: [ { by: us.known-2020-01-01, from: 2020-01-01, line: special } ] }
              column-2: { origin: [us.sets.column-2], over: [general], acts: [ { by: us.known-2020-01-01, from: 2020-01-01, line: column2 } ] }
            """,
            "us.duties.line");

    /// <summary>The bolt of China, entered in 2025, with fields added or written over.</summary>
    public static DutyQuestion Question(Book book, string fields = "{}")
    {
        var all = new Dictionary<string, JsonElement>
        {
            ["hts"] = JsonElement.Parse("\"7318.15.2061\""),
            ["origin"] = JsonElement.Parse("\"CN\""),
            ["entry_date"] = JsonElement.Parse("\"2025-06-15\""),
        };
        foreach (var field in JsonElement.Parse(fields).EnumerateObject())
        {
            all[field.Name] = field.Value.Clone();
        }

        var (question, problems) = new DutyQuestionReader(book).Read(JsonSerializer.SerializeToElement(all));
        Assert.Empty(problems);
        return question!;
    }

    /// <summary>The answer of a law to a question.</summary>
    public static DutyFinding Ask(this TinyLaw law, string fields = "{}", DutyOptions? options = null, params string[] assume)
    {
        var book = law.Book();
        return new DutyDesk(book, null, [.. assume.Select(id => new AssumptionId(id))], options).Answer(Question(book, fields));
    }

    /// <summary>An answer in one line: the status, the total, and each number with its rate, and its parts where it is not on all.</summary>
    public static string Print(DutyFinding finding) =>
        $"{finding.Status} {finding.Total?.ToString() ?? "?"}: {string.Join(", ", finding.Layers.Select(Print))}";

    /// <summary>The entry lines of an answer, each number with its duty.</summary>
    public static string PrintFiling(DutyFinding finding) =>
        string.Join(" | ", finding.Filing.Select(line => string.Join(", ", line.Numbers.Select(number =>
            $"{number.Number}{(number.Value is { } value ? $" of {value}" : "")}: {number.Duty}"))));

    public static string Print<T>(ImmutableArray<T> items, Func<T, string> print) => string.Join(", ", items.Select(print));

    private static string Print(DutyLayer layer) => $"{layer.Heading} {layer.Rate}{(layer.Parts.IsEmpty ? "" : $" on {string.Join('+', layer.Parts)}")}";
}
