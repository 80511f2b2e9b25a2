namespace Tidewaiter.Cli;

/// <summary>What the command line finds wrong with its input before any room reads it, in the words shown.</summary>
internal static class CliDiagnostics
{
    /// <summary>A line that is not JSON.</summary>
    public static DiagnosticCode NotJson { get; } = new(2001);

    /// <summary>A line too long to be a question.</summary>
    public static DiagnosticCode TooLong { get; } = new(2007);

    /// <summary>A line that the program failed on.</summary>
    public static DiagnosticCode Fault { get; } = new(2008);

    /// <summary>A file of calls that is not JSON.</summary>
    public static DiagnosticCode NotACall { get; } = new(6001);

    /// <summary>A book that is not there.</summary>
    public static DiagnosticCode NoBook { get; } = new(3005);

    /// <summary>A document that could not be fetched.</summary>
    public static DiagnosticCode NotFetched { get; } = new(9002);

    public static Problem NotFetchedFrom(Uri address, string why) =>
        new(new Words($"{address}"), NotFetched, new Words($"This could not be fetched: {why}. Without a network, save the document to a file elsewhere and name the file."));

    /// <summary>A file that is not an entry.</summary>
    public static DiagnosticCode NotAnEntry { get; } = new(2100);

    public static Problem NotJsonEntry(string file) =>
        new(new Words(file), NotAnEntry, new Words("This is not JSON. Write one entry as a JSON object: {\"entry_type\": …, \"entry_date\": …, \"lines\": [ … ]}."));

    public static Problem NotJsonAt(long line) =>
        OfLine(line, NotJson, $"Line {line} is not JSON. Write one question per line as a JSON object, with a line break only between questions.");

    public static Problem TooLongAt(long line, int limit) =>
        OfLine(line, TooLong, $"Line {line} is longer than {limit:#,0} bytes, which no question is. Put each question on a line of its own.");

    public static Problem FaultAt(long line, Exception error) =>
        OfLine(line, Fault, $"Line {line} met a fault in this program ({error.GetType().Name}); other lines are not touched by it. Please report it with the line as it stands.");

    public static Problem NoBookAt(string file) =>
        new(new Words(file), NoBook, new Words("There is no law book here. Build it with 'law build', or name another one with --book."));

    public static Problem NotACallIn(string file) =>
        new(new Words(file), NotACall, new Words("This file is not JSON. Write one call as a JSON object, or several as a list; for JSON lines there is --batch."));

    private static Problem OfLine(long line, DiagnosticCode code, string message) => new(new Words($"line {line}"), code, new Words(message));
}
