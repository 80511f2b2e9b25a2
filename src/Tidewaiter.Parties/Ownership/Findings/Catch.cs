using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>That a test catches a party, and by whose shares.</summary>
/// <param name="Provisions">The provisions that test it.</param>
/// <param name="Effect">What follows.</param>
/// <param name="IsCertain">Whether that is certain whatever the unknown shares and listings are.</param>
/// <param name="IsLaw">Whether the law applies the test at the date; otherwise it is suspended, and this is what it would do.</param>
/// <param name="Owned">How much counted owners hold: together, or the one who holds most.</param>
/// <param name="Owners">The counted owners, the greatest share first.</param>
public sealed record Catch(
    ImmutableArray<ProvisionId> Provisions, OwnershipEffect Effect, bool IsCertain, bool IsLaw, ShareRange Owned, ImmutableArray<CountedOwner> Owners)
{
    /// <summary>The strictest terms of the owners that certainly count.</summary>
    public ListingTerms Terms { get; init; } = ListingTerms.None;

    /// <summary>The strictest terms of all owners that may count.</summary>
    public ListingTerms TermsAtMost { get; init; } = ListingTerms.None;

    /// <summary>The paragraphs that say so.</summary>
    public ImmutableArray<Words> Citations { get; init; } = [];

    /// <summary>What it makes of the party.</summary>
    public PartyOutcome Outcome => OutcomeOf(Effect, IsCertain);

    internal static PartyOutcome OutcomeOf(OwnershipEffect effect, bool certainly) => effect switch
    {
        OwnershipEffect.Restricted => certainly ? PartyOutcome.Restricted : PartyOutcome.Possible,
        OwnershipEffect.Undetermined => PartyOutcome.Undetermined,
        _ => PartyOutcome.RedFlag,
    };
}
