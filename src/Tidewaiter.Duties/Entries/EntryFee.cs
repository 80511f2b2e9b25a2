using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>A fee on an entry: charged once, whatever the number of lines.</summary>
/// <param name="Title">The measure's title.</param>
/// <param name="Provision">The paragraph that charges it.</param>
/// <param name="FeeClass">The class code it is reported under; may be empty.</param>
/// <param name="Rate">The rate, or the amount, as printed.</param>
/// <param name="Amount">What is owed.</param>
/// <param name="Citations">The acts that say so.</param>
public sealed record EntryFee(Words Title, ProvisionId Provision, Words FeeClass, Words Rate, Money Amount, ImmutableArray<Citation> Citations)
{
    /// <summary>The entered value of the lines it is charged on; <c>null</c> for an amount.</summary>
    public Money? Basis { get; init; }

    /// <summary>The rate on the basis, before the least and the most; <c>null</c> for an amount.</summary>
    public Money? Computed { get; init; }

    /// <summary>The least or the most that took the place of what was computed; <c>null</c> when neither did.</summary>
    public FeeBoundTerm? Bound { get; init; }

    /// <summary>The lines it is charged on, from 1.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];

    /// <summary>The lines it is not charged on, and the paragraph that takes them out.</summary>
    public ImmutableArray<FeeExemption> Exempt { get; init; } = [];
}
