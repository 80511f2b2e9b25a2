using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>Why a fee is not charged on a line.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Provision">The paragraph that takes it out.</param>
/// <param name="Label">That paragraph in our own words.</param>
/// <param name="Citations">The acts that say so.</param>
public sealed record FeeExemption(int Line, ProvisionId Provision, Words Label, ImmutableArray<Citation> Citations);
