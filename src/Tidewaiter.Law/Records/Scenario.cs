using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A list of changes to assume together, in order.</summary>
/// <param name="Id">The id a question assumes it by.</param>
/// <param name="Title">Our own short title.</param>
/// <param name="Steps">What it does.</param>
public sealed record Scenario(AssumptionId Id, Words Title, ImmutableArray<ScenarioStep> Steps)
{
    /// <summary>Who wrote it, when it is a user's own record and not part of the book.</summary>
    public Words Author { get; init; }

    /// <summary>When its author signed it: until then nobody can have relied on it.</summary>
    public EventDate? Signed { get; init; }

    /// <summary>From when it can be assumed: the end of the day it was signed; always, for a scenario of the book.</summary>
    public Instant Known { get; init; } = Instant.MinValue;

    /// <summary>The documents of the author's inbox that it reads: with it they are closed.</summary>
    public ImmutableArray<ItemId> Closes { get; init; } = [];
}
