using System.Text.Json;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Questions;

/// <summary>A question as one JSON object: every field, and everything that can be wrong with it.</summary>
public sealed class DutyQuestionReaderTest : IDisposable
{
    private const string Line = "\"hts\": \"7318.15.2061\", \"origin\": \"CN\", \"entry_date\": \"2025-06-15\"";
    private const string KnownKeys =
        "base_rate, claims, entry, entry_date, entry_type, export_country, exported_date, facts, ftz_pf_date, hts, id, it_date, known_at, origin, quantity, value_usd";

    private readonly TinyLaw _law = Tiny.WithTariff().File(
        "us/facts.yaml",
        """
        entered: { type: instant, input: entry_date, stance: circumstance, question: When were the goods entered? }
        exported: { type: instant, input: exported_date, stance: claim, question: When were the goods exported? }
        donated: { type: yes_no, stance: claim, question: Is it donated? }
        age: { type: number, stance: claim, question: How old is it? }
        use: { type: word, values: [home, office], stance: claim, question: What is its use? }
        melted: { type: country, stance: claim, question: Where was it melted? }
        steel_share: { type: share, part: steel, stance: claim, question: How much is steel? }
        steel_value: { type: money, part: steel, stance: claim, question: What is the steel worth? }
        """);

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Every_field_is_read()
    {
        var question = Read(
            """
            "id": "A-1", "value_usd": 1234.565, "base_rate": "6.8%", "known_at": "2025-07-01T12:00", "claims": ["S", "9903880300"],
            "quantity": { "No.": 3, "kg": "1.5" }, "exported_date": "2025-05-01", "ftz_pf_date": "2025-01-01", "it_date": "2025-01-02", "entry_type": "01",
            "entry": "x", "export_country": "HK",
            "facts": { "donated": true, "age": 2.5, "use": "office", "melted": "cn", "steel_share": 0.25, "steel_value": 10 }
            """);
        Assert.Equal(("A-1", "7318.15.2061", "CN", "2025-06-15"), (question.Id.ToString(), question.Hts.ToString(), question.Origin.ToString(), question.EntryDate.ToString()));
        Assert.Equal("1,234.57", question.Value.ToString());
        Assert.Equal("6.8 %", question.BaseRate?.ToString());
        Assert.Equal("2025-07-01T12:00", question.KnownAt.ToString());
        Assert.Equal("S, 9903.88.0300", Tiny.Print(question.Claims, claim => claim.ToString()));
        Assert.Equal("each 3, kg 1.5", string.Join(", ", question.Quantity.OrderBy(pair => pair.Key.ToString()).Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}"))));
        Assert.Equal("ftz_pf_date, it_date, entry_type, entry, export_country", Tiny.Print(question.Unused, field => field.ToString()));
        Assert.Equal(
            "age 2500000000, donated 1, exported 1746072060, melted 17230, steel_share 250000000, steel_value 1000, use 0office",
            string.Join(", ", question.Facts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value.Number}{pair.Value.Word}")));
    }

    [Theory]
    [InlineData("\"value_usd\": 10418", "\"value_usd\": \"10418\"")]
    [InlineData("\"value_usd\": 10418.5", "\"value_usd\": \"10,418.50\"")]
    [InlineData("\"facts\": { \"steel_share\": 0.8 }", "\"facts\": { \"steel_share\": \"80%\" }")]
    [InlineData("\"value_usd\": 1.0418e4", "\"value_usd\": 10418.00")]
    [InlineData("\"facts\": { \"donated\": true }", "\"facts\": { \"donated\": \"yes\" }")]
    [InlineData("\"facts\": { \"steel_share\": 0.5 }", "\"facts\": { \"steel_share\": \"0.50\" }")]
    [InlineData("\"quantity\": { \"kg\": 5 }", "\"quantity\": { \"KG\": \"5\" }")]
    [InlineData("\"id\": 7", "\"id\": \"7\"")]
    [InlineData("\"value_usd\": null", "\"id\": null")]
    public void A_number_may_be_a_number_or_a_text(string one, string other) => Assert.Equal(Print(Read(one)), Print(Read(other)));

    [Fact]
    public void A_tariff_number_may_be_a_number() => Assert.Empty(Problems("""{ "hts": 7318152061, "origin": "CN", "entry_date": "2025-06-15" }"""));

    [Theory]
    [InlineData("[]", "$: TW2001: A question is one JSON object: {\"hts\": …, \"origin\": …, \"entry_date\": …}.")]
    [InlineData("7", "$: TW2001: A question is one JSON object: {\"hts\": …, \"origin\": …, \"entry_date\": …}.")]
    [InlineData("null", "$: TW2001: A question is one JSON object: {\"hts\": …, \"origin\": …, \"entry_date\": …}.")]
    public void What_is_no_object_is_no_question(string json, string problem) => Assert.Equal(problem, Assert.Single(Problems(json)));

    [Fact]
    public void What_is_missing_is_all_said_at_once() => Assert.Equal(
        [
            "$: TW2003: The key 'hts' is missing; add it.",
            "$: TW2003: The key 'origin' is missing; add it.",
            "$: TW2003: The key 'entry_date' is missing; add it.",
        ],
        Problems("{}"));

    [Fact]
    public void A_country_is_one_of_the_codes_of_the_book_on_that_date()
    {
        var corpus = Checkout.Folder("tests/corpus/bad/TW2010-not-a-country");
        _law.File("us/countries/iso.csv", File.ReadAllText(Path.Combine(corpus.FullName, "countries.csv")));
        Assert.All(File.ReadAllLines(Path.Combine(corpus.FullName, "expected.txt")), line =>
        {
            var (origin, expected) = (line.Split('|')[0].Trim(), line.Split('|')[1].Trim());
            Assert.Equal(expected, string.Join(' ', Problems($$"""{ "hts": "7318.15.2061", "origin": "{{origin}}", "entry_date": "2025-06-15" }""")));
        });
    }

    [Fact]
    public void A_country_fact_takes_a_country_or_a_word_of_its_own()
    {
        _law.File("us/countries/iso.csv", "country,op,from,to,by,at,name,also\nCN,+,1989-01-01,,us.known-2020-01-01,,China,\n")
            .File("us/facts.yaml", "melted: { type: country, values: [UN], stance: claim, question: Where was it melted? }");
        Assert.Empty(Problems($$"""{ {{Line}}, "facts": { "melted": "UN" } }"""));
        Assert.Empty(Problems($$"""{ {{Line}}, "facts": { "melted": "CN" } }"""));
        Assert.Equal(
            "$/facts/melted: TW2010: 'PC' is not the code of a country on that date. Write two letters as in ISO 3166-1.",
            Assert.Single(Problems($$"""{ {{Line}}, "facts": { "melted": "PC" } }""")));
    }

    [Theory]
    [InlineData("\"colour\": 1", "$/colour: TW2002: The key 'colour' is not known here. Known keys: " + KnownKeys + ".")]
    [InlineData("\"a/b~\": 1", "$/a~1b~0: TW2002: The key 'a/b~' is not known here. Known keys: " + KnownKeys + ".")]
    [InlineData("\"claims\": \"S\"", "$/claims: TW2004: This should be a list.")]
    [InlineData("\"claims\": [[]]", "$/claims/0: TW2004: This should be a single value.")]
    [InlineData("\"facts\": []", "$/facts: TW2004: This should be a mapping.")]
    [InlineData("\"quantity\": 5", "$/quantity: TW2004: This should be a mapping.")]
    [InlineData("\"value_usd\": {}", "$/value_usd: TW2004: This should be a single value.")]
    [InlineData("\"id\": []", "$/id: TW2004: This should be a single value.")]
    [InlineData("\"value_usd\": -1", "$/value_usd: TW2005: '-1' cannot be read here; write an amount of dollars, not negative.")]
    [InlineData("\"value_usd\": 1e13", "$/value_usd: TW2005: '1e13' cannot be read here; write an amount of dollars, not negative.")]
    [InlineData("\"value_usd\": 1e400", "$/value_usd: TW2005: '1e400' cannot be read here; write an amount of dollars, not negative.")]
    [InlineData("\"value_usd\": \"1,00\"", "$/value_usd: TW2005: '1,00' cannot be read here; write an amount of dollars, not negative.")]
    [InlineData("\"quantity\": { \"kg\": -1 }", "$/quantity/kg: TW2005: '-1' cannot be read here; write a number, not negative.")]
    [InlineData("\"known_at\": \"2025-02-30\"", "$/known_at: TW2005: '2025-02-30' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.")]
    [InlineData("\"known_at\": \"9999-12-31\"", "$/known_at: TW2005: '9999-12-31' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.")]
    [InlineData("\"exported_date\": \"May\"", "$/exported_date: TW2005: 'May' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.")]
    [InlineData("\"facts\": { \"donated\": 1 }", "$/facts/donated: TW2005: '1' cannot be read here; write yes or no.")]
    [InlineData("\"facts\": { \"age\": -1 }", "$/facts/age: TW2005: '-1' cannot be read here; write a number, not negative.")]
    [InlineData("\"facts\": { \"use\": \"car\" }", "$/facts/use: TW2005: 'car' cannot be read here; write one of home, office.")]
    [InlineData("\"facts\": { \"melted\": \"China\" }", "$/facts/melted: TW2005: 'China' cannot be read here; write a country code of two letters.")]
    [InlineData("\"facts\": { \"steel_share\": 25 }", "$/facts/steel_share: TW2005: '25' cannot be read here; write a share between 0 and 1, or a percentage.")]
    [InlineData("\"facts\": { \"steel_value\": 1e13 }", "$/facts/steel_value: TW2005: '1e13' cannot be read here; write an amount of dollars, not negative.")]
    [InlineData("\"id\": \"\\ud800\"", "$/id: TW2005: This text holds half a character (an unpaired surrogate); write the character whole.")]
    [InlineData("\"facts\": { \"\\ud800\": 1 }", "$/facts: TW2005: This text holds half a character (an unpaired surrogate); write the character whole.")]
    [InlineData("\"facts\": { \"gold\": 1 }", "$/facts/gold: TW2006: No rule reads a fact 'gold'. Known facts: age, donated, exported, melted, steel_share, steel_value, use.")]
    [InlineData("\"facts\": { \"donatd\": 1 }", "$/facts/donatd: TW2006: No rule reads a fact 'donatd'. Did you mean 'donated'?")]
    [InlineData("\"origins\": 1", "$/origins: TW2002: The key 'origins' is not known here. Did you mean 'origin'? Known keys: " + KnownKeys + ".")]
    [InlineData("\"facts\": { \"entered\": \"2025-01-01\" }", "$/facts/entered: TW2006: No rule reads a fact 'entered'. Known facts: age, donated, exported, melted, steel_share, steel_value, use.")]
    public void What_is_wrong_is_said_where_it_stands(string fields, string problem) => Assert.Equal(problem, Assert.Single(Problems($"{{ {Line}, {fields} }}")));

    [Theory]
    [InlineData("hts", "\"7318.15\"", "$/hts: TW2005: '7318.15' cannot be read here; write a tariff number of 8 or 10 digits such as \"9503.00.0073\".")]
    [InlineData("hts", "\"bolts\"", "$/hts: TW2005: 'bolts' cannot be read here; write a tariff number of 8 or 10 digits such as \"9503.00.0073\".")]
    [InlineData("origin", "\"China\"", "$/origin: TW2005: 'China' cannot be read here; write a country code of two letters.")]
    [InlineData("entry_date", "20250615", "$/entry_date: TW2005: '20250615' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.")]
    public void What_a_line_cannot_do_without_must_be_readable(string field, string value, string problem)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>($"{{ {Line} }}")!;
        fields[field] = JsonElement.Parse(value);
        Assert.Equal(problem, Assert.Single(Problems(JsonSerializer.Serialize(fields))));
    }

    private static string Print(DutyQuestion question) =>
        string.Join('|', question.Id, question.Value, string.Join(',', question.Facts), string.Join(',', question.Quantity));

    private DutyQuestion Read(string fields)
    {
        var (question, problems) = new DutyQuestionReader(_law.Book()).Read(JsonElement.Parse($"{{ {Line}, {fields} }}"));
        Assert.Empty(problems);
        return question!;
    }

    private List<string> Problems(string json)
    {
        var (question, problems) = new DutyQuestionReader(_law.Book()).Read(JsonElement.Parse(json));
        Assert.Equal(problems.Count == 0, question is not null);
        return [.. problems.Select(problem => problem.ToString())];
    }
}
