using NodaTime;

namespace Tidewaiter.Law;

/// <summary>One step of a scenario.</summary>
public abstract record ScenarioStep
{
    private ScenarioStep()
    {
    }

    /// <summary>Assume a statement's drafts, or another scenario.</summary>
    /// <param name="Assumption">The statement or scenario.</param>
    public sealed record Enact(AssumptionId Assumption) : ScenarioStep;

    /// <summary>Leave an act out.</summary>
    /// <param name="Act">The act.</param>
    public sealed record Drop(ActReference Act) : ScenarioStep;

    /// <summary>Move an act.</summary>
    /// <param name="Act">The act.</param>
    /// <param name="From">Its new first instant, or <c>null</c> to keep it.</param>
    /// <param name="To">Its new end, or <c>null</c> to keep it.</param>
    public sealed record Redate(ActReference Act, Instant? From, Instant? To) : ScenarioStep;

    /// <summary>Lay an act as the last coat.</summary>
    /// <param name="Act">The act.</param>
    public sealed record Lay(Act Act) : ScenarioStep;
}
