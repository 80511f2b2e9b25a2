using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>A document that somebody published and that waits to be read into the book, or to be put aside.</summary>
/// <param name="Id">Its id, which is also the name of its file.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="KnownDate">When anybody could have read it, as written.</param>
/// <param name="Known">The same as an instant: the end of the day unless a minute is stated.</param>
/// <param name="Mentions">What of the tariff it names.</param>
public sealed record InboxItem(ItemId Id, ItemSource Source, EventDate KnownDate, Instant Known, Mentions Mentions)
{
    /// <summary>How a person closed it; <c>null</c> while it is open.</summary>
    public ItemClosure? Closed { get; init; }
}
