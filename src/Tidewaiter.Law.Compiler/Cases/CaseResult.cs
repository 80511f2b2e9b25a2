namespace Tidewaiter.Law.Compiler;

/// <summary>A worked case and what came of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record CaseResult(WorkedCase Case, CaseOutcome Outcome)
{
    /// <summary>Place, name and outcome.</summary>
    public override string ToString() => $"{Case}: {Outcome}";
}
