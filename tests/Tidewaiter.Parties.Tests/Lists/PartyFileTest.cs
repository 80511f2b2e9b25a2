namespace Tidewaiter.Parties.Tests.Lists;

public sealed class PartyFileTest
{
    [Fact]
    public void A_party_is_read_and_what_others_keep_beside_it_left_alone()
    {
        var party = Read("""{"id":"7","list":"own","type":"company","name":"Golden Harvest","aliases":["GH"],"countries":["cn","Utopia"],"colour":"red"}""").Parties[0];

        Assert.Equal(("7", "own", PartyType.Entity, "GH", 1), (party.Id.ToString(), party.List.ToString(), party.Type, party.Aliases[0].ToString(), party.Countries.Length));
    }

    [Fact]
    public void An_alias_too_long_is_said_not_dropped() => Assert.Equal(
        "line 1: TW4001: This name is longer than 2,000 characters, which no name is. Put the name alone here and the rest into other fields.",
        Assert.Single(Read($$"""{"id":"7","name":"Golden Harvest","aliases":["{{new string('a', 3000)}}"]}""").Problems).ToString());

    [Fact]
    public void Every_bad_line_is_named() => Assert.Equal(
        ["line 1", "line 3"],
        Read("not JSON\n{\"id\":\"1\",\"name\":\"A B\"}\n{\"id\":\"1\",\"name\":\"A C\"}").Problems.Select(problem => problem.Path.ToString()));

    private static (IReadOnlyList<ListedParty> Parties, IReadOnlyList<Problem> Problems) Read(string lines) => PartyFile.Read(new StringReader(lines));
}
