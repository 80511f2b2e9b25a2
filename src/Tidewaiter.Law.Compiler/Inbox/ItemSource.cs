namespace Tidewaiter.Law.Compiler;

/// <summary>Where a document came from, in its publisher's words: the inbox is the user's own, so they may stand there.</summary>
/// <param name="Feed">Which feed: <c>federal-register</c>, <c>cbp-message</c>, <c>tariff-export</c>, or a word of the user's.</param>
/// <param name="Number">The number the feed gives it.</param>
/// <param name="Citation">How it is cited, where it has a citation beside its number.</param>
/// <param name="Title">Its title.</param>
public sealed record ItemSource(Words Feed, Words Number, Words Citation, Words Title)
{
    /// <summary>The citation, else the number.</summary>
    public Words Cited => Citation.IsEmpty ? Number : Citation;
}
