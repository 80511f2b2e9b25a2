namespace Tidewaiter.Law.Compiler;

/// <summary>What came of running a worked case.</summary>
/// <param name="Passed">Whether everything the case mentions came back as it says.</param>
/// <param name="Expected">What the first difference should have been; empty when it passed.</param>
/// <param name="Came">What came instead; empty when it passed.</param>
public sealed record CaseOutcome(bool Passed, Words Expected, Words Came)
{
    /// <summary>Everything came back as the case says.</summary>
    public static CaseOutcome Held { get; } = new(true, default, default);

    /// <summary>Something else came back.</summary>
    public static CaseOutcome Differs(Words expected, Words came) => new(false, expected, came);

    /// <summary><c>passed</c>, or what was expected and what came.</summary>
    public override string ToString() => Passed ? "passed" : $"expected {Expected}, but {Came} came";
}
