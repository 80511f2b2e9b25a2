namespace Tidewaiter.Law;

/// <summary>A closed range of a fact's number: both ends included.</summary>
/// <param name="Low">Lowest number inside.</param>
/// <param name="High">Highest number inside.</param>
public readonly record struct NumberRange(long Low, long High);
