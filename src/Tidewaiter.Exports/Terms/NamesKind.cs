namespace Tidewaiter.Exports;

/// <summary>What a provision names by words of the law's own.</summary>
public enum NamesKind
{
    /// <summary>Lists of parties: a party of the transaction is on one of them.</summary>
    Listed,

    /// <summary>Lists of parties: a party is restricted through its owners, who are on one of them.</summary>
    AffiliatesOf,

    /// <summary>Reasons for control or provisions: what an exception overcomes, a bar or a demand speaks about, a review policy belongs to; outcomes and symbols, for what is filed.</summary>
    Against,

    /// <summary>Reasons for control: an exception can be used only where no other reason requires a licence.</summary>
    Only,

    /// <summary>Exceptions a requirement admits; without the field, all.</summary>
    Allows,

    /// <summary>Exceptions a bar leaves.</summary>
    Saves,
}
