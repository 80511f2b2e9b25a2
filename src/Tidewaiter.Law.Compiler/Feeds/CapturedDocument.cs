namespace Tidewaiter.Law.Compiler;

/// <summary>A document as it was captured: from a file, or from the web.</summary>
/// <param name="Name">The file's name or the address: what messages call it.</param>
/// <param name="Bytes">What was captured.</param>
public sealed record CapturedDocument(Words Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The day it became public, where the caller knows and the document does not say.</summary>
    public EventDate? Known { get; init; }
}
