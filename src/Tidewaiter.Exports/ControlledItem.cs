using System.Collections.Immutable;

namespace Tidewaiter.Exports;

/// <summary>An item of a control list, by our own label.</summary>
/// <param name="Authority">Whose list.</param>
/// <param name="Number">Its number, as that list prints it.</param>
/// <param name="Label">Our own short label.</param>
/// <param name="Controls">The provisions that name it or a paragraph of it.</param>
public sealed record ControlledItem(Words Authority, Words Number, Words Label, ImmutableArray<Words> Controls);
