using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>One affirmative requirement. Each is overcome separately.</summary>
/// <param name="Provision">The paragraph.</param>
/// <param name="Label">Our own words.</param>
/// <param name="Reason">The reason for control.</param>
/// <param name="Source">The instrument that gave it force.</param>
/// <param name="At">Where in it.</param>
/// <param name="Review">How an application would be looked at.</param>
/// <param name="Lifecycle">The legal layer: in force, or in force and not enforced.</param>
/// <param name="Exceptions">The exceptions that could overcome it.</param>
public sealed record Requirement(
    ProvisionId Provision,
    Words Label,
    Words Reason,
    Instrument? Source,
    Words At,
    ReviewPolicy Review,
    Lifecycle Lifecycle,
    ImmutableArray<ExceptionFinding> Exceptions)
{
    /// <summary>Whether an exception whose conditions are evidenced overcomes it.</summary>
    public bool IsOvercome => Exceptions.Any(exception => exception.Status == ExceptionStatus.Available);
}
