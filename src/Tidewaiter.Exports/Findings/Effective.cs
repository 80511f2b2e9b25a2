using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>A provision that applies, or would apply if open facts turned out so.</summary>
/// <param name="Provision">The paragraph.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Label">Our own words.</param>
/// <param name="Value">The agency, or what is asked or demanded.</param>
/// <param name="Source">The instrument that gave it force.</param>
/// <param name="Open">The facts it hangs on; none when it applies.</param>
public sealed record Effective(ProvisionId Provision, EffectKind Kind, Words Label, Words Value, Instrument? Source, ImmutableArray<OpenFact> Open);
