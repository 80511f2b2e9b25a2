using Tidewaiter.Parties.Matching;

namespace Tidewaiter.Parties;

/// <summary>Compares two names outside any list. Words weigh what they weigh among the parties this program carries.</summary>
public static class NamePair
{
    /// <summary>How likely the two are one party's, the better of both directions.</summary>
    public static PartyMatch Compare(Words first, Words second, PartyType type = PartyType.Unknown)
    {
        var forth = OneWay(first, second, type);
        var back = OneWay(second, first, type);
        return back.Score.CompareTo(forth.Score) > 0 ? forth with { Score = back.Score, Evidence = back.Evidence } : forth;
    }

    private static PartyMatch OneWay(Words asked, Words listed, PartyType type)
    {
        var index = ScreeningIndex.Build([new ListedParty(new PartyId("second"), PartyFile.OwnList, type, listed)], WordWeights.OfBackground);
        var found = new Screener(index).Screen(new PartyQuestion(asked) { Type = type }, 1, Likelihood.Lowest);
        return found.Count > 0 ? found[0] : new PartyMatch(index.Parties.Single(), listed, Likelihood.Lowest, [], []);
    }
}
