using System.Text.Json;
using CsCheck;
using Tidewaiter.Testing;

namespace Tidewaiter.Exports.Tests.Questions;

public sealed class LicenceQuestionReaderTest
{
    private static readonly LicenceQuestionReader Reader = new(LawFolder.Compile());

    [Fact]
    public void A_question_is_read_field_by_field()
    {
        var (question, problems) = Read(
            """
            {"id":"a","item":"3A001.a.2","cn_item":"none","from":"US","to":"de","origin":"US","date":"2026-08-01","value_usd":"1500",
             "parties":[{"role":"end user","name":"Someone","country":"DE","lists":[],"affiliate_of":["us-entity-list"]}],
             "facts":{"end_use":["civil","military"]},"within":{"ns-1@3A001.b.2":"no"},"claims":["GBS"]}
            """);

        Assert.Empty(problems);
        Assert.Equal("3A001.a.2", question!.Item.ToString());
        Assert.True(question.ChineseItem.IsOutside);
        Assert.Equal("DE", question.To.ToString());
        Assert.Equal(2, question.Facts[new FactName("end_use")].Length);
        Assert.False(question.Within[new Words("ns-1@3A001.b.2")]);
        Assert.Equal("us-entity-list", question.Parties!.Value[0].AffiliateOf!.Value[0].ToString());
    }

    [Theory]
    [InlineData("[1]", "TW5001", "A question is one JSON object: {\"item\": …, \"from\": …, \"to\": …, \"date\": …}.")]
    [InlineData("{\"item\":\"3A001\"}", "TW2003", "The key 'date' is missing; add it.")]
    [InlineData("{\"date\":\"2026-08-01\",\"item\":\"3F001\"}", "TW2005", "'3F001' cannot be read here; write an ECCN such as \"3A001.a.2\", or EAR99.")]
    [InlineData("{\"date\":\"2026-08-01\",\"facts\":{\"end_usage\":\"civil\"}}", "TW5002", null)]
    public void What_cannot_be_asked_says_so(string json, string code, string? message)
    {
        var (question, problems) = Read(json);

        Assert.Null(question);
        Assert.Equal(code, problems[0].Code.ToString());
        Assert.Equal(message ?? problems[0].Message.ToString(), problems[0].Message.ToString());
    }

    [Fact]
    public void An_unknown_fact_is_told_which_are_spelt_alike() =>
        Assert.StartsWith(
            "No provision reads a fact 'end_usage'. Facts nearest in spelling: end_use, ",
            Read("{\"date\":\"2026-08-01\",\"facts\":{\"end_usage\":\"civil\"}}").Problems[0].Message.ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"date\":\"2026-08-01\",\"parties\":[{\"lists\":[\"us-entity-lst\"]}]}", "No provision reads a list of parties 'us-entity-lst'. Write the lists that matter here as the law calls them, and leave others out; nearest in spelling: us-entity-list,")]
    [InlineData("{\"date\":\"2026-08-01\",\"parties\":[{\"affiliate_of\":[\"us-meu\"]}]}", "No provision reads a list of parties 'us-meu'.")]
    [InlineData("{\"date\":\"2026-08-01\",\"claims\":[\"GSB\"]}", "There is no licence exception 'GSB' on file. Nearest in spelling: GBS,")]
    public void A_name_nobody_reads_is_refused_and_not_passed_over(string json, string says)
    {
        var (question, problems) = Read(json);

        Assert.Null(question);
        Assert.Equal("TW5004", Assert.Single(problems).Code.ToString());
        Assert.StartsWith(says, problems[0].Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_under_any_field_gives_a_question_or_problems() =>
        Gen.Select(Gen.OneOf("item", "cn_item", "from", "to", "date", "value_usd", "parties", "facts", "within", "claims", "red_flags"), Gen.String).Sample((field, text) =>
        {
            var (question, problems) = Read(JsonSerializer.Serialize(new Dictionary<string, string> { ["date"] = "2026-08-01", [field] = text }));
            return (question is null) == (problems.Count > 0);
        });

    private static (LicenceQuestion? Question, IReadOnlyList<Problem> Problems) Read(string json) => Reader.Read(JsonDocument.Parse(json).RootElement);
}
