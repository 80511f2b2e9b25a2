namespace Tidewaiter.Law.Compiler;

/// <summary>A tariff number in a text, or a stretch from one through another.</summary>
/// <param name="First">The number.</param>
/// <param name="Last">The last of a stretch; the same for one number.</param>
internal readonly record struct TariffNumberSpan(HtsCode First, HtsCode Last);
