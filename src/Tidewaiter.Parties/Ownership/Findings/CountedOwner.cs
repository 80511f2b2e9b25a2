using System.Collections.Immutable;

namespace Tidewaiter.Parties;

/// <summary>An owner that a test counts, and how it comes to count.</summary>
/// <param name="Id">The owner.</param>
/// <param name="Share">What it holds.</param>
/// <param name="IsCertain">Whether it certainly counts.</param>
/// <param name="Chain">The way down from a listed party to the party held, ends included: each link with what it holds of the next.</param>
public sealed record CountedOwner(PartyId Id, ShareRange Share, bool IsCertain, ImmutableArray<ChainLink> Chain)
{
    /// <summary><c>L [80 %] A [30 %] C</c>.</summary>
    public override string ToString() => string.Join(' ', Chain.Select(link => link.Holds is { } share ? $"{link.Id} [{share}]" : link.Id.ToString()));
}
