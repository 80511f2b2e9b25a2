using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>One transaction: an item, a route, parties, an end use, an instant.</summary>
/// <param name="Id">The caller's own id; may be empty.</param>
/// <param name="Date">When the item leaves: the event both authorities read the law at.</param>
public sealed record LicenceQuestion(Words Id, EventDate Date)
{
    /// <summary>How the item stands to the Commerce Control List.</summary>
    public ItemClass Item { get; init; }

    /// <summary>How the item stands to the Chinese dual-use list.</summary>
    public ItemClass ChineseItem { get; init; }

    /// <summary>The country it leaves.</summary>
    public CountryCode? From { get; init; }

    /// <summary>The country of ultimate destination.</summary>
    public CountryCode? To { get; init; }

    /// <summary>The country in which the item was made.</summary>
    public CountryCode? Origin { get; init; }

    /// <summary>The net value of the shipment.</summary>
    public Money? Value { get; init; }

    /// <summary>The parties; <c>null</c> when nobody has named them.</summary>
    public ImmutableArray<Party>? Parties { get; init; }

    /// <summary>The facts stated, by their names in <c>facts.yaml</c>. A word may have several values: an end use can be two things.</summary>
    public ImmutableDictionary<FactName, ImmutableArray<FactValue>> Facts { get; init; } = ImmutableDictionary<FactName, ImmutableArray<FactValue>>.Empty;

    /// <summary>Whether the item is what a row of a control list describes, by <c>list@number</c>: <c>ns-1@3A001.b.2</c>.</summary>
    public ImmutableDictionary<Words, bool> Within { get; init; } = ImmutableDictionary<Words, bool>.Empty;

    /// <summary>The licence exceptions relied on, by symbol.</summary>
    public ImmutableArray<ClaimCode> Claims { get; init; } = [];

    /// <summary>What had been made public by then; <c>null</c> for everything the book knows.</summary>
    public EventDate? KnownAt { get; init; }

    /// <summary>Statements and scenarios to assume as if they were law, after those of the desk.</summary>
    public ImmutableArray<AssumptionId> Assume { get; init; } = [];

    /// <summary>Who classified the item, and on what.</summary>
    public Words Classification { get; init; }

    /// <summary>The red flags noticed.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; init; } = [];

    /// <summary>Who answers for the determination; may be empty.</summary>
    public Words Approver { get; init; }
}
