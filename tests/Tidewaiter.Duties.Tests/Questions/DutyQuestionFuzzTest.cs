using System.Text;
using System.Text.Json;
using CsCheck;
using Tidewaiter.Duties.Tests.RealBook;

namespace Tidewaiter.Duties.Tests.Questions;

/// <summary>Whatever is asked, there is a question or a problem, and whatever can be asked is answered: nothing throws.</summary>
public sealed class DutyQuestionFuzzTest
{
    private static readonly string[] Keys =
    [
        "hts", "origin", "entry_date", "value_usd", "base_rate", "known_at", "id", "quantity", "claims", "facts", "exported_date", "transport_mode", "entry_type", "it_date", "ftz_pf_date", "arrival_date", "withdrawal_date", "shipment_value", "low_value", "postal_items", "postal_method", "lines",
        "steel_content_share", "steel_content_value", "us_content_share", "vehicle_age_years", "country_of_cast", "kg", "liter", "colour", "", "\\ud800", "a/b~",
    ];

    private static readonly string[] Values =
    [
        "\"7318.15.2061\"", "\"2204.21.50\"", "8708292100", "\"CN\"", "\"RU\"", "\"2025-06-15\"", "\"9998-12-31\"", "\"0001-01-01\"", "\"9999-12-31T23:59\"",
        "0", "0.01", "1", "0.5", "-1", "1e12", "1e300", "1e-300", "999999999999.999", "true", "false", "null", "\"\"", "\"yes\"", "\"UN\"", "\"S\"", "\"01\"", "\"11\"", "\"mail\"", "\"specific\"",
        "\"1000000% + $999999999/kg\"", "\"1000000%+1000000%\"", "\"0 79228162514264337593543950335/1%\"", "\"$79228162514264337593543950335/kg\"",
        "\"$999999999/kg + 1\\u00a2/liter\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[\"S\", \"9903.88.69\", null]", "\"9903.01.33\"",
    ];

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, json) => depth > 3
        ? OneOf(Values)
        : Gen.Frequency(
            (6, OneOf(Values)),
            (1, json.List[0, 3].Select(items => $"[{string.Join(',', items)}]")),
            (3, Objects(json))));

    // Most have what a line needs: the others are refused early.
    private static readonly Gen<string> Question = Gen.Select(OneOf("7318.15.2061", "2204.21.50", "8708.29.2100", "0406.10.08"), Objects(Json), (hts, fields) =>
        fields == "{}" ? fields : $"{{\"hts\":\"{hts}\",\"origin\":\"CN\",\"entry_date\":\"2025-11-01\",{fields[1..]}");

    [Fact]
    public void Random_json_is_a_question_or_a_problem() =>
        Gen.OneOf(Json, Question).Sample(json => Holds(Encoding.UTF8.GetBytes(json)), iter: 20_000);

    [Fact]
    public void Random_json_is_an_entry_or_problems() => Gen.Select(Objects(Json), Question.List[0, 3]).Sample((fields, lines) =>
    {
        var listed = string.Join(',', lines).Replace("\"entry_date\":\"2025-11-01\"", "\"value_usd\":1234.5", StringComparison.Ordinal);
        using var document = JsonDocument.Parse($"{{\"entry_date\":\"2025-11-01\",\"lines\":[{listed}]{(fields == "{}" ? "}" : "," + fields[1..])}");
        var (entry, problems) = new EntryQuestionReader(BookFixture.Book).Read(document.RootElement);
        Assert.Equal(problems.Count == 0, entry is not null);
        if (entry is not null)
        {
            Assert.True(Enum.IsDefined(BookFixture.Entries.Answer(entry).Status));
        }
    }, iter: 10_000);

    [Fact]
    public void Random_bytes_are_a_question_or_a_problem_where_they_are_json() => Gen.Select(Question, Gen.Int[0, 400], Gen.Byte).Sample((json, at, value) =>
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        bytes[at % bytes.Length] = value;
        Holds(bytes);
    }, iter: 20_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Objects(Gen<string> values) =>
        Gen.Select(OneOf(Keys), values).List[0, 5].Select(pairs =>
            $"{{{string.Join(',', pairs.DistinctBy(pair => pair.Item1).Select(pair => $"\"{pair.Item1}\":{pair.Item2}"))}}}");

    private static void Holds(byte[] bytes)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            return;
        }

        using (document)
        {
            var (question, problems) = new DutyQuestionReader(BookFixture.Book).Read(document.RootElement);
            Assert.Equal(problems.Count == 0, question is not null);
            if (question is not null)
            {
                Assert.True(Enum.IsDefined(BookFixture.DeskWithRange.Answer(question).Status));
            }
        }
    }
}
