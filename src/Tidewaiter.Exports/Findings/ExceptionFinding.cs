using System.Collections.Immutable;

namespace Tidewaiter.Exports;

/// <summary>A licence exception that could overcome a requirement.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Provision">The paragraph.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Conditions">The conditions still to be evidenced.</param>
/// <param name="BarredBy">What takes it away, where something does.</param>
public sealed record ExceptionFinding(
    ClaimCode Symbol, ProvisionId Provision, ExceptionStatus Status, ImmutableArray<OpenFact> Conditions, ProvisionId? BarredBy = null);
