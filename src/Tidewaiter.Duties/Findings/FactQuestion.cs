using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A fact to ask for.</summary>
/// <param name="Fact">Its name, or the input field.</param>
/// <param name="Text">How a person is asked.</param>
/// <param name="Effect">By how much the total moves with it, everything else as presumed; <c>null</c> when it cannot be told.</param>
public sealed record FactQuestion(FactName Fact, Words Text, Rate? Effect)
{
    internal static FactQuestion About(FactDeclaration fact) => new(fact.Input ?? fact.Name, fact.Question, null);
}
