using NodaTime;

namespace Tidewaiter.Law;

/// <summary>Goods, origins and a stretch of time.</summary>
/// <param name="Goods">The goods.</param>
/// <param name="Origin">The origins.</param>
/// <param name="From">First instant.</param>
/// <param name="To">First instant no longer covered.</param>
public sealed record Scope(GoodsTerm Goods, OriginTerm Origin, Instant From, Instant To);
