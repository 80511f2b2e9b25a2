namespace Tidewaiter.Parties;

/// <summary>What follows for a party that a test catches, the weakest first.</summary>
public enum OwnershipEffect
{
    /// <summary>A red flag: to be looked into before going on.</summary>
    RedFlag,

    /// <summary>The text can be read so that the party is restricted, and also so that it is not.</summary>
    Undetermined,

    /// <summary>The party is restricted as its owners are.</summary>
    Restricted,
}
