namespace Tidewaiter.Duties;

/// <summary>From a date on, a total.</summary>
/// <param name="From">The first day, in the authority's zone.</param>
/// <param name="Total">The total ad valorem under what the authority presumes and without claims.</param>
public readonly record struct EffectRun(EventDate From, Rate Total)
{
    /// <summary>As the effect file has it: <c>2018-07-06=25</c>, in percent.</summary>
    public override string ToString() => $"{From}={Total.ToString()[..^2]}";
}
