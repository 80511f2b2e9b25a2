namespace Tidewaiter.Law.Compiler;

/// <summary>Something that must hold of the law as a whole, and that no single record shows.</summary>
internal abstract class LawRule
{
    /// <summary>The diagnostic reported where it does not hold.</summary>
    public abstract DiagnosticCode Code { get; }

    /// <summary>Every place where it does not hold, and the sentence to show.</summary>
    public abstract IEnumerable<(string Place, string Message)> Check(CheckedLaw law);
}
