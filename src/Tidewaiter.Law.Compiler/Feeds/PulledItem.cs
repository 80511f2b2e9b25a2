namespace Tidewaiter.Law.Compiler;

/// <summary>What a document came to: an item for the inbox, or the knowledge that none is needed.</summary>
/// <param name="Item">The item.</param>
public sealed record PulledItem(InboxItem Item)
{
    /// <summary>The instrument of the book that is this document, if the book has read it.</summary>
    public Instrument? Read { get; init; }

    /// <summary>Of a tariff export: what differs from the book's schedule.</summary>
    public ScheduleReport? Report { get; init; }
}
