using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A claim that could still be made, if its facts are true.</summary>
/// <param name="Heading">The number it is made under.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Needs">What must be true, as the law has it.</param>
/// <param name="Saves">What it would take off the total.</param>
public sealed record ClaimAvailable(Words Heading, Provision Provision, Words Needs, Rate Saves);
