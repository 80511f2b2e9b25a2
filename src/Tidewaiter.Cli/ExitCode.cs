namespace Tidewaiter.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered; not knowing is an answer.</summary>
    public const int Answered = 0;

    /// <summary>A problem in the input, or an answer withheld.</summary>
    public const int Problem = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;
}
