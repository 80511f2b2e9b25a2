namespace Tidewaiter.Law;

/// <summary>A term visible on a provision, and the act that painted it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Act">The act, or <c>null</c> when the term holds throughout the provision's life.</param>
public readonly record struct Painted(Term Term, Act? Act);
