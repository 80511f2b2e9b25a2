namespace Tidewaiter;

/// <summary>Thrown where nothing can be answered at all: a book that cannot be opened, an assumption that is refused. A batch line never throws it.</summary>
public sealed class ProblemException : Exception
{
    /// <summary>Wraps the problems found.</summary>
    public ProblemException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Wraps one problem.</summary>
    public ProblemException(Problem problem)
        : this([problem])
    {
    }

    /// <summary>What is wrong, in the order found.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
