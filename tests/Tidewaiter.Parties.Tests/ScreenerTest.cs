using CsCheck;

namespace Tidewaiter.Parties.Tests;

public sealed class ScreenerTest
{
    private static readonly ThreadLocal<Screener> Whole = new(() => new Screener(SomeLists.WholeIndex));

    [Fact]
    public void Every_explanation_adds_up_to_its_score() => Mutations.Of(SomeLists.All).Sample(question =>
    {
        foreach (var match in Whole.Value!.Screen(question, 10, Likelihood.Lowest))
        {
            Assert.Equal(match.Score.LogOdds, match.Evidence.Sum(part => part.Adds.LogOdds), 9);
            Assert.All(match.Evidence, part => Assert.NotEqual(0, part.Adds.LogOdds));
        }
    }, iter: 300);

    [Theory]
    [InlineData("Rosoboronexsport", "ROSOBORONEKSPORT")]
    [InlineData("Рособоронэкспорт", "ROSOBORONEKSPORT")]
    [InlineData("Huawei Tecnologies Co Ltd", "HUAWEI TECHNOLOGIES")]
    [InlineData("华为技术有限公司", "Huawei")]
    public void A_listed_party_is_found_first(string asked, string listed)
    {
        var match = Whole.Value!.Screen(new PartyQuestion(new Words(asked)), 10, Likelihood.Alert)[0];

        Assert.Contains(listed, match.Name.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.True(match.IsAlert);
    }

    [Fact]
    public void A_number_in_common_is_found_whatever_the_names()
    {
        Assert.True(PartyIdentifier.TryParse("IMO 9187629", out var number));
        var index = ScreeningIndex.Build([Party("1", "Ocean Star") with { Identifiers = [number] }, Party("2", "Golden Harvest")]);

        var matches = new Screener(index).Screen(new PartyQuestion(new Words("Renamed Yesterday")) { Identifiers = [number] }, 10, Likelihood.Alert);

        Assert.Equal("1", Assert.Single(matches).Party.Id.ToString());
        Assert.Contains(matches[0].Evidence, part => part.Feature is Feature.Identifier);
    }

    [Fact]
    public void A_country_moves_a_score_and_decides_nothing()
    {
        var index = ScreeningIndex.Build([Party("1", "Golden Harvest Trading") with { Countries = [CountryCode.Parse("CN")] }]);
        var scores = new[] { "CN", null, "BR" }.Select(country => new Screener(index).Screen(
            new PartyQuestion(new Words("Golden Harvest Trading")) { Countries = country is null ? [] : [CountryCode.Parse(country)] }, 1, Likelihood.Lowest)[0].Score).ToList();

        Assert.True(scores[0].CompareTo(scores[1]) > 0 && scores[1].CompareTo(scores[2]) > 0);
        Assert.True(scores[2].CompareTo(Likelihood.Alert) > 0);
    }

    [Fact]
    public void An_address_in_common_is_weak_evidence()
    {
        var index = ScreeningIndex.Build([Party("1", "Golden Harvest") with { Addresses = [new Words("12 Xinhua Road, Dandong, Liaoning")] }]);
        var question = new PartyQuestion(new Words("Golden Harvest"));
        var without = new Screener(index).Screen(question, 1, Likelihood.Lowest)[0];
        var with = new Screener(index).Screen(question with { Address = new Words("Xinhua Rd 12, Dandong") }, 1, Likelihood.Lowest)[0];

        Assert.True(with.Score.CompareTo(without.Score) > 0);
    }

    [Fact]
    public void Hostile_names_get_an_answer()
    {
        string[] names =
        [
            new string('a', 2000), string.Concat(Enumerable.Repeat("al ", 600)), string.Concat(Enumerable.Repeat("ооо ", 500)), new string('中', 2000), "\u202Eietsoham\u202C",
            new string('\u0301', 2000), "((((((((((((", string.Concat(Enumerable.Repeat("(a) ", 400)), "\uD800 half", "😀 Huawei 😀", string.Concat(Enumerable.Repeat("ab ", 600)), "1 2 3 4 5 6 7 8 9",
        ];
        foreach (var name in names)
        {
            Assert.InRange(Whole.Value!.Screen(new PartyQuestion(new Words(name)), 10, Likelihood.Alert).Count, 0, 10);
        }
    }

    [Fact]
    public void A_name_of_a_megabyte_is_refused() => Assert.Equal(
        "$/name: TW4001: This name is longer than 2,000 characters, which no name is. Put the name alone here and the rest into other fields.",
        Screener.Refuse(new PartyQuestion(new Words(new string('a', 1_000_000))))!.ToString());

    [Fact]
    public void A_name_without_a_letter_is_refused() => Assert.Equal(
        "$/name: TW4002: This name holds no letter and no digit, so nothing can be looked for. Write the name as it stands on a document of the party.",
        Screener.Refuse(new PartyQuestion(new Words("😀 \u200B")))!.ToString());

    private static ListedParty Party(string id, string name) => new(new PartyId(id), PartyFile.OwnList, PartyType.Entity, new Words(name));
}
