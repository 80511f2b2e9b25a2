using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>A provision that tests ownership, as it stands at the date.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Label">Our own short label.</param>
/// <param name="State">What is the matter with it.</param>
/// <param name="Test">The test in words.</param>
/// <param name="Citations">The acts that make it so.</param>
public sealed record RuleFinding(ProvisionId Provision, Words Label, Lifecycle State, Words Test, ImmutableArray<Words> Citations)
{
    /// <summary>The words of the text for an end that is coming, such as that of a suspension.</summary>
    public Words EndWords { get; init; }
}
