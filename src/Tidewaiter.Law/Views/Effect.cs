using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A stretch of time in which what an instrument did is what the law says.</summary>
/// <param name="Source">The instrument.</param>
/// <param name="Jurisdiction">Whose law it is: in whose zone the dates are printed.</param>
/// <param name="Provision">The provision it speaks on.</param>
/// <param name="List">The list of goods whose rows rest on it, where it speaks through them.</param>
/// <param name="From">First instant.</param>
/// <param name="To">First instant no longer covered; <see cref="Instant.MaxValue"/> when open.</param>
/// <param name="Terms">What it says there; nothing where it speaks through the rows of a list.</param>
public sealed record Effect(
    Instrument Source, Authority Jurisdiction, ProvisionId Provision, ListId? List, Instant From, Instant To, ImmutableArray<Term> Terms);
