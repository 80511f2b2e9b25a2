using System.Text.Json;
using CsCheck;

namespace Tidewaiter.Parties.Tests;

public sealed class PartyQuestionReaderTest
{
    [Fact]
    public void A_question_is_read()
    {
        var question = Read("""{"id":1,"name":"Golden Harvest","type":"company","country":"cn","address":"Dandong","identifiers":[{"type":"LEI","value":"5493-001K"}]}""").Question!;

        Assert.Equal(("Golden Harvest", PartyType.Entity, "CN", "5493001K"), (question.Name.ToString(), question.Type, question.Countries[0].ToString(), question.Identifiers[0].ToString()));
    }

    [Theory]
    [InlineData("""{"id":1}""", "TW2003")]
    [InlineData("""{"name":"A B","kind":"person"}""", "TW2002")]
    [InlineData("""{"name":"A B","country":"China"}""", "TW2005")]
    [InlineData("""{"name":["A B"]}""", "TW2004")]
    [InlineData("""{"name":"A B","type":"robot"}""", "TW2005")]
    [InlineData("""{"name":"A B","identifiers":[{"type":"LEI"}]}""", "TW2003")]
    [InlineData("""["A B"]""", "TW2003")]
    public void What_cannot_be_read_is_said(string json, string code) => Assert.Contains(Read(json).Problems, problem => problem.Code.ToString() == code);

    [Fact]
    public void Whatever_comes_is_answered() => Gen.String.Sample(text =>
    {
        var (question, problems) = Read(JsonSerializer.Serialize(new { name = text }));
        Assert.True(question is null == problems.Count > 0);
        if (question is not null && Screener.Refuse(question) is null)
        {
            Assert.NotNull(new Screener(SomeLists.FewIndex).Screen(question, 3, Likelihood.Alert));
        }
    }, iter: 200);

    private static (PartyQuestion? Question, IReadOnlyList<Problem> Problems) Read(string json) => PartyQuestionReader.Read(JsonDocument.Parse(json).RootElement);
}
