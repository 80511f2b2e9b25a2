namespace Tidewaiter.Testing;

/// <summary>One number of a reference answer: the base line, a charge, or a zero-rate number to file.</summary>
/// <param name="Heading">The number it is filed under.</param>
/// <param name="AdValorem">Its rate; <c>null</c> when it cannot be one without a quantity and a value.</param>
/// <param name="Share">The share of the customs value it stands on.</param>
public sealed record ReferenceLayer(Words Heading, Rate? AdValorem, Rate Share);
