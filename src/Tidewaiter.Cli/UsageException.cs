namespace Tidewaiter.Cli;

/// <summary>Thrown where the command line parses and still asks for nothing that can be done: exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
