using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>What one authority's law says of a question.</summary>
/// <param name="Jurisdiction">The authority, by the first part of its ids.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Least">The mildest outcome open facts leave.</param>
/// <param name="Most">The strictest outcome open facts leave.</param>
public sealed record AuthorityFinding(Words Jurisdiction, LicenceOutcome Outcome, LicenceOutcome Least, LicenceOutcome Most)
{
    /// <summary>What makes the item subject to this law, or takes it out, or gives it to another agency.</summary>
    public ImmutableArray<Effective> Jurisdictional { get; init; } = [];

    /// <summary>What forbids.</summary>
    public ImmutableArray<Effective> Prohibitions { get; init; } = [];

    /// <summary>The requirements.</summary>
    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>What would apply if open facts turned out so.</summary>
    public ImmutableArray<Effective> Possible { get; init; } = [];

    /// <summary>What must be done either way.</summary>
    public ImmutableArray<Effective> Demands { get; init; } = [];

    /// <summary>The licence code that export information is filed under, where the outcome has one.</summary>
    public Effective? FiledAs { get; init; }

    /// <summary>The country groups of the destination.</summary>
    public ImmutableArray<Words> Groups { get; init; } = [];

    /// <summary>The first later instant at which the answer would be another one, as the law stands on file; <c>null</c> when there is none.</summary>
    /// <remarks>Found when it is asked for: it takes the same question at every later change of the law.</remarks>
    public Instant? ValidUntil => Until?.Value;

    internal Lazy<Instant?>? Until { get; init; }

    /// <summary>The facts that decide, each once.</summary>
    public ImmutableArray<OpenFact> Questions { get; init; } = [];

    /// <summary>Marks on the answer: <c>carried_back</c>, <c>not_enforced</c>, <c>reading_disputed</c>, <c>announced</c>.</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];

    /// <summary>Provisions that exist and do not bind at this instant: suspended.</summary>
    public ImmutableArray<ProvisionState> Suspended { get; init; } = [];

    /// <summary>What the answer would be under an announcement that is not law, or another reading of a disputed date.</summary>
    public ImmutableArray<LicenceBranch> Branches { get; init; } = [];

    /// <summary>What was announced for this transaction, never became law, and was withdrawn or overtaken.</summary>
    public ImmutableArray<Statement> Announced { get; init; } = [];

    /// <summary>Every provision tried, by measure and in file order; empty unless an explanation was asked for.</summary>
    public ImmutableArray<Tried> Tried { get; init; } = [];

    /// <summary>The edition of the text restated, where the answer carries it back to a day before it.</summary>
    public EventDate? CarriedBackFrom { get; init; }
}
