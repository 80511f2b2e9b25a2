namespace Tidewaiter.Duties;

/// <summary>One line of an entry summary, and the line of the question it comes from.</summary>
/// <param name="Of">The line asked about, from 1.</param>
/// <param name="Filed">What is filed, numbered through the whole entry.</param>
public sealed record EntryLine(int Of, FilingLine Filed);
