using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>One alternative of a condition: atoms that must all be true, and other candidates that must reach the same part.</summary>
/// <param name="Atoms">Bits of the program's atoms.</param>
/// <param name="Others">For each, one of the candidates named must owe more than 0, or be live, on the part.</param>
/// <param name="Needs">The same as the law has it.</param>
internal readonly record struct Guard(UInt128 Atoms, ImmutableArray<OtherGuard> Others, Alternative Needs);
