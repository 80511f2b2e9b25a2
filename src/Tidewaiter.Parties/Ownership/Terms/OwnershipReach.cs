namespace Tidewaiter.Parties;

/// <summary>Whose stakes a test counts.</summary>
public enum OwnershipReach
{
    /// <summary>Listed parties, and whatever the test itself catches: each link of a chain must pass the test anew, and shares are never multiplied.</summary>
    Chain,

    /// <summary>Listed parties, and what chain tests of the same measure catch: one step further.</summary>
    Caught,

    /// <summary>Listed parties alone.</summary>
    None,
}
