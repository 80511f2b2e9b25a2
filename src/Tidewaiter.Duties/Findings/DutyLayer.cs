using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>One number of the answer: the base line, a charge, or a zero-rate number to file.</summary>
/// <param name="Heading">The number: the tariff line's own, or a Chapter 99 number; an assumed measure has only a name.</param>
/// <param name="Program">The measure's title.</param>
/// <param name="Provision">The provision it rests on.</param>
/// <param name="Rate">The rate as printed.</param>
/// <param name="AdValorem">The rate as a number; <c>null</c> when it cannot be one without a quantity.</param>
/// <param name="Parts">The value parts charged; empty is the whole value.</param>
/// <param name="Citations">The acts that painted what is seen, then the row of the schedule or of the list that the line stands on.</param>
public sealed record DutyLayer(
    Words Heading, Words Program, ProvisionId Provision, Words Rate, Rate? AdValorem, ImmutableArray<FactName> Parts, ImmutableArray<Citation> Citations)
{
    /// <summary>The share of the customs value it is charged on.</summary>
    public Rate Share { get; init; } = Tidewaiter.Rate.One;

    /// <summary>The dollars it is charged on; <c>null</c> without a value.</summary>
    public Money? Basis { get; init; }

    /// <summary>The duty; <c>null</c> without a value.</summary>
    public Money? Amount { get; init; }

    /// <summary>A court's word on it.</summary>
    public StandingTerm? Standing { get; init; }

    /// <summary>Whether it is there only because something was assumed.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether it is the tariff line's own rate.</summary>
    public bool IsBase { get; init; }
}
