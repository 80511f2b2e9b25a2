namespace Tidewaiter.Parties;

/// <summary>Words of the two names laid beside each other.</summary>
/// <param name="Asked">As in the question.</param>
/// <param name="Listed">As on the list.</param>
/// <param name="Alike">How alike, from 0 to 1.</param>
public sealed record WordAgreement(Words Asked, Words Listed, Rate Alike);
