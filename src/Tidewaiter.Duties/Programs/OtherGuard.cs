namespace Tidewaiter.Duties;

/// <summary>Another measure or provision must reach the same value part.</summary>
/// <param name="MoreThanZero">Whether more than 0 must be owed there.</param>
/// <param name="Candidates">Bits of the candidates, one of which must.</param>
internal readonly record struct OtherGuard(bool MoreThanZero, UInt128 Candidates);
