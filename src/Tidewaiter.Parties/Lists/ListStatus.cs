namespace Tidewaiter.Parties;

/// <summary>A list in an answer: which copy of it answered, and whether it may be relied on for the day asked about.</summary>
/// <param name="Id">The list, by its id in the law.</param>
/// <param name="Version">When its publisher made the copy.</param>
/// <param name="Count">Parties in it.</param>
/// <param name="NotScreened">Why the answer does not count as screened against it; empty when it does.</param>
public sealed record ListStatus(MeasureId Id, Words Version, int Count, Words NotScreened)
{
    /// <summary>The list was used as it should be.</summary>
    public bool IsScreened => NotScreened.IsEmpty;
}
