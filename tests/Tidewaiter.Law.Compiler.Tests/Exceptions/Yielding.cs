namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

/// <summary>How a heading stands to another one in the book.</summary>
internal enum Yielding
{
    /// <summary>One of the two is not in the book.</summary>
    NotInTheBook,

    /// <summary>There is no day on which both are law.</summary>
    NeverTogether,

    /// <summary>No goods of any origin can fall under both.</summary>
    NeverMeets,

    /// <summary>Where both apply, the other takes its place.</summary>
    Yields,

    /// <summary>Only some of what is filed under it yields.</summary>
    InPart,

    /// <summary>Both apply.</summary>
    DoesNotYield,
}
