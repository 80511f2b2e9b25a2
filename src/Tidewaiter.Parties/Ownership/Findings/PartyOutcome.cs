namespace Tidewaiter.Parties;

/// <summary>What the tests make of a party, the weakest first.</summary>
public enum PartyOutcome
{
    /// <summary>No test catches it. That is no verdict on the party.</summary>
    None,

    /// <summary>A red flag, to be looked into before going on.</summary>
    RedFlag,

    /// <summary>The law can be read so that it is restricted, and also so that it is not.</summary>
    Undetermined,

    /// <summary>Restricted, or not, according to shares or listings that are not known.</summary>
    Possible,

    /// <summary>Restricted through its owners.</summary>
    Restricted,

    /// <summary>On a list whose parties the tests count.</summary>
    Listed,
}
