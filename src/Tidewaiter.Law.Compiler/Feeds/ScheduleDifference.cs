namespace Tidewaiter.Law.Compiler;

/// <summary>One thing that an export says otherwise than the book's schedule.</summary>
/// <param name="Code">The line.</param>
/// <param name="What"><c>new</c>, <c>gone</c>, <c>general</c>, <c>special</c>, <c>column_2</c>, <c>unit</c>, or <c>heading</c> for a number of chapter 99 that no measure of the book files.</param>
/// <param name="Book">What the book says, in one spelling.</param>
/// <param name="Export">What the export says, in one spelling.</param>
/// <param name="Label">The publisher's description: a label for the user, not for the book.</param>
public sealed record ScheduleDifference(HtsCode Code, Words What, Words Book, Words Export, Words Label);
