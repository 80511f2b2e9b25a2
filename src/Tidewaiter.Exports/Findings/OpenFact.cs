namespace Tidewaiter.Exports;

/// <summary>A fact that was not stated and that decides.</summary>
/// <param name="Name">How a question states it: a field, a fact, or <c>list@number</c> for a described row.</param>
/// <param name="Question">How a person is asked.</param>
public sealed record OpenFact(Words Name, Words Question);
