namespace Tidewaiter.Duties;

/// <summary>Three totals for one line: they part when a court or a later text changed the past.</summary>
/// <param name="AsFiled">By what was known when the line was entered.</param>
/// <param name="AsKnown">In this view.</param>
/// <param name="Standing">In this view, without what a court held unlawful towards everybody; <c>null</c> where nobody has said whether what had yielded to it is owed.</param>
public sealed record DutyTotals(Rate? AsFiled, Rate? AsKnown, Rate? Standing)
{
    /// <summary><see cref="AsFiled"/> in dollars.</summary>
    public Money? AsFiledDuty { get; init; }

    /// <summary><see cref="AsKnown"/> in dollars.</summary>
    public Money? AsKnownDuty { get; init; }

    /// <summary><see cref="Standing"/> in dollars.</summary>
    public Money? StandingDuty { get; init; }
}
