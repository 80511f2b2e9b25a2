using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>A provision that was tried, and what came of it.</summary>
/// <param name="Provision">The paragraph.</param>
/// <param name="Label">Our own words.</param>
/// <param name="Lifecycle">How it stood at that instant.</param>
/// <param name="Result"><c>applies</c>, <c>open</c> where facts decide, or the field that kept it from applying: <c>destination</c>, <c>items</c>, <c>when</c>, …</param>
public sealed record Tried(ProvisionId Provision, Words Label, Lifecycle Lifecycle, Words Result);
