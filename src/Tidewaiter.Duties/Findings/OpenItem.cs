using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>A document that is known and that nobody has read into the book yet, as far as it meets this answer.</summary>
/// <param name="Id">The item of the inbox.</param>
/// <param name="Known">When anybody could have read it.</param>
/// <param name="Source">Its citation or number.</param>
/// <param name="Mentions">What of this answer it mentions: the line, a heading, the origin, a measure. Empty where it only came after the horizon.</param>
public sealed record OpenItem(ItemId Id, EventDate Known, Words Source, ImmutableArray<Words> Mentions)
{
    /// <summary>The house record that closed it, where this answer does not rest on that record.</summary>
    public AssumptionId? ClosedWith { get; init; }

    /// <summary>One sentence for the answer.</summary>
    public override string ToString() => $"open item {Id} ({Source}, {Known}): {Meets}; not yet read into the book";

    private string Meets => ClosedWith is { } record ? $"closed with {record}, which this answer does not rest on (name it with --house)"
        : Mentions.IsEmpty ? "later than the horizon, mentions nothing of this answer"
        : $"mentions {string.Join(", ", Mentions)}";
}
