using System.Collections.Immutable;

namespace Tidewaiter.Vessels;

/// <summary>What a vessel's agent files or keeps: the form's data, the annex claimed, which charge of the year this is, and the sentence for a call without a fee.</summary>
/// <param name="Claims">The provision claimed, or none.</param>
/// <param name="Charge">Which charge of the charging year this would be; <c>null</c> when nobody said how many there were.</param>
/// <param name="OfCharges">How many there can be.</param>
/// <param name="ZeroFee">The sentence for a declaration without a fee, with its instrument; empty when a fee is due or open.</param>
/// <param name="Form">The form's data, in order.</param>
/// <param name="OwnerChain">The owners, from the registered one upwards, as given.</param>
public sealed record AgentPack(
    Words Claims, int? Charge, int? OfCharges, Words ZeroFee, ImmutableArray<KeyValuePair<FactName, Words>> Form, ImmutableArray<Words> OwnerChain);
