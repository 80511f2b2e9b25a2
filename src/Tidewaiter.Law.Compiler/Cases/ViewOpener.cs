using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>Opens the view a worked case is asked of. Not always <see cref="View.Open"/>: coverage opens views with one act left out.</summary>
/// <param name="knownAt">What had been made public by then; everything when <c>null</c>.</param>
/// <param name="assumed">Statements and scenarios to assume, in order.</param>
/// <exception cref="ProblemException">An assumption is refused.</exception>
public delegate View ViewOpener(Instant? knownAt, IReadOnlyList<AssumptionId> assumed);
