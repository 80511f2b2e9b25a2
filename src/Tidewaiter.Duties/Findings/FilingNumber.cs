namespace Tidewaiter.Duties;

/// <summary>One number on an entry line.</summary>
/// <param name="Number">The number.</param>
/// <param name="Rate">The rate as printed.</param>
/// <param name="Value">The value reported against it, when it carries the value.</param>
/// <param name="Duty">The duty reported against it.</param>
public sealed record FilingNumber(Words Number, Words Rate, Money? Value, Money? Duty);
