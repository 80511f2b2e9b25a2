using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The paragraph that says so.</summary>
/// <param name="Source">The instrument, or the statement of an assumption.</param>
/// <param name="At">Where in it.</param>
public readonly record struct Citation(Instrument Source, Words At)
{
    /// <summary><c>90 FR 17114, Annex II</c>.</summary>
    public override string ToString() => At.IsEmpty ? Source.Citation.ToString() : $"{Source.Citation}, {At}";
}
