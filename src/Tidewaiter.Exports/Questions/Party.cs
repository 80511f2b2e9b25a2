using System.Collections.Immutable;

namespace Tidewaiter.Exports;

/// <summary>A party of the transaction, with what screening and ownership research found. This room looks nothing up.</summary>
/// <param name="Role">What it does: purchaser, intermediate consignee, ultimate consignee, end user, …</param>
/// <param name="Name">Its name; may be empty.</param>
public sealed record Party(Words Role, Words Name)
{
    /// <summary>The country it is in.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The country of its headquarters.</summary>
    public CountryCode? Headquarters { get; init; }

    /// <summary>The country in which its ultimate parent has its headquarters.</summary>
    public CountryCode? ParentHeadquarters { get; init; }

    /// <summary>The lists it is on; <c>null</c> when it was not screened.</summary>
    public ImmutableArray<Words>? Lists { get; init; }

    /// <summary>The lists whose parties own it to the degree the ownership rule asks; <c>null</c> when ownership is not known.</summary>
    public ImmutableArray<Words>? AffiliateOf { get; init; }

    /// <summary>The id under which the screening is kept; may be empty.</summary>
    public Words Screening { get; init; }

    /// <summary>Name, or role where there is no name.</summary>
    public override string ToString() => !Name.IsEmpty ? Name.ToString() : Role.IsEmpty ? "party" : Role.ToString();
}
