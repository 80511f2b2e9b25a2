using System.Text.Json;
using CsCheck;

namespace Tidewaiter.Vessels.Tests.Questions;

/// <summary>A call from JSON: the names its fields go by, and what is wrong with others.</summary>
public sealed class PortCallReaderTest
{
    private const string Flat = """{"shore":"us","date":"2025-10-20","built":"CN","operator":"GR","net_tonnage":45000}""";

    [Theory]
    [InlineData("""{"regime":"US-301-MAR/II","inputs":{"date":"2025-10-20","built":"CN","operator":"GR","net_tonnage":45000},"expected":"810000"}""")]
    [InlineData("""{"shore":"US","call":"2025-10-20","built_in":"cn","operator":"GR shipping company","nt":"45,000"}""")]
    [InlineData("""{"port":"USLAX","arrival":"2025-10-20T04:01:00Z","build_country":"CN","operator":{"country":"GR","name":"a company"},"net_tons":"45000"}""")]
    [InlineData("""{"shore":"us","date":"2025-10-20","facts":{"built":"CN","operator":"GR","net_tonnage":45000}}""")]
    public void The_same_call_in_other_words(string json)
    {
        var call = Calls.Read(json);

        Assert.Equal(Calls.Read(Flat).At, call.At);
        Assert.Equal("USD 810,000", Calls.Desk.Answer(call).Fee.ToString());
    }

    [Theory]
    [InlineData("\"ballast\":true", "laden", 0)]
    [InlineData("\"in_ballast\":false", "laden", 1)]
    [InlineData("\"port_in_rotation\":2", "first_port", 0)]
    [InlineData("\"owner\":\"a leasing company (CN)\"", "owner", 17230)]
    [InlineData("\"port_number\":1", "first_port", 1)]
    [InlineData("\"owner_us_beneficial\":\"75 %\"", "owner_us_beneficial", 750_000_000)]
    public void What_is_said_in_another_way_is_the_same_fact(string field, string fact, long value)
    {
        var call = Calls.Read(Flat.Replace("}", $",{field}}}", StringComparison.Ordinal));

        Assert.Equal(value, call.Facts[new FactName(fact)].Number);
    }

    [Theory]
    [InlineData("car carrier", "vehicle carrier")]
    [InlineData("LNG", "LNG carrier")]
    [InlineData("Dry Bulk", "bulk")]
    [InlineData("tanker (liquid bulk)", "tanker")]
    [InlineData("chemical tanker, stainless", "chemical tanker")]
    [InlineData("pure car carrier (PCTC)", "vehicle carrier")]
    [InlineData("container ship 10,000 TEU", "container")]
    public void A_type_goes_by_several_names(string text, string type) =>
        Assert.Equal(type, Calls.Read(Flat.Replace("}", $",\"type\":\"{text}\"}}", StringComparison.Ordinal)).Facts[new FactName("type")].Word.ToString());

    [Theory]
    [InlineData("2025-10-20T00:01")]
    [InlineData("2025-10-20 00:01")]
    [InlineData("2025-10-20T00:01:00")]
    [InlineData("2025-10-20T04:01Z")]
    [InlineData("2025-10-20T00:01:00-04:00")]
    public void An_instant_is_written_in_several_ways(string text) => Assert.Equal(
        Calls.Read(Flat).At, Calls.Read(Flat.Replace("2025-10-20", text, StringComparison.Ordinal)).At);

    [Fact]
    public void What_only_the_other_shore_reads_is_kept_and_decides_nothing()
    {
        var call = Calls.Read("""{"shore":"cn","date":"2025-10-20","owner":"US","net_tonnage":1000,"teu":4000}""");

        Assert.Equal("4000", call.Particulars[new FactName("teu")].ToString());
    }

    [Fact]
    public void A_duty_question_does_not_take_a_vessels_facts() => Assert.DoesNotContain(
        "net_tonnage",
        string.Join(' ', new Duties.DutyQuestionReader(Calls.Book).Read(JsonElement.Parse("""{"hts":"9503.00.0073","origin":"CN","entry_date":"2025-11-01","facts":{"x":1}}""")).Problems),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_makes_it_throw() => Gen.Select(Gen.Char["{}[]\":,truefalsn0123456789.e-usdateregimeUS/ \\"].Array[0, 40], Gen.Int[0, 3]).Sample((noise, where) =>
    {
        var text = new string(noise);
        var json = where switch
        {
            0 => text,
            1 => $"{{\"shore\":{text}}}",
            2 => $"{{\"shore\":\"us\",\"date\":\"2025-10-20\",{text}}}",
            _ => $"{{\"regime\":\"US-301-MAR/{JsonEncodedText.Encode(text)}\",\"date\":\"{JsonEncodedText.Encode(text)}\",\"net_tonnage\":\"{JsonEncodedText.Encode(text)}\",\"owner\":\"{JsonEncodedText.Encode(text)}\"}}",
        };
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return true;
        }

        using (document)
        {
            var (call, problems) = new PortCallReader(Calls.Book).Read(document.RootElement);
            return call is null ? problems.Count > 0 : Calls.Desk.Answer(call) is not null;
        }
    });
}
