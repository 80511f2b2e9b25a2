namespace Tidewaiter.Law;

/// <summary>An event that fixes the law applied, and the rule that says so.</summary>
/// <param name="Fact">The fact that holds the event's date.</param>
/// <param name="Rule">The rule in short words: <c>time of entry</c>.</param>
/// <param name="At">The paragraph it stands in.</param>
public sealed record Clock(FactName Fact, Words Rule, Words At);
