namespace Tidewaiter.Cli;

/// <summary>The lines of a batch, whatever they ask.</summary>
internal static class BatchLines
{
    /// <summary>No question is a megabyte long.</summary>
    public const int Limit = 1_000_000;
}
