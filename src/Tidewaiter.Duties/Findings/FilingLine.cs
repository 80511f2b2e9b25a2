using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>One line of the entry summary: a value part with its numbers, in filing order.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Numbers">The numbers.</param>
public sealed record FilingLine(int Line, ImmutableArray<FilingNumber> Numbers)
{
    /// <summary>The line it goes on from, where one could not carry all its numbers; its own number then stands without value.</summary>
    public int? Continues { get; init; }
}
