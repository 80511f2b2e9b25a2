using System.Collections.Immutable;

namespace Tidewaiter.Testing;

/// <summary>What a question comes to by the plain reading of the records.</summary>
/// <param name="Total">Σ rate × share; <c>null</c> when any of the three marks below is set.</param>
/// <param name="Layers">
/// The numbers, with what is not stated taken as not so. Empty when the line is not on file, and when more than the whole value is stated in parts.
/// </param>
/// <param name="Conflict">Two provisions of one measure charge the same part, or provisions displace each other in a circle.</param>
/// <param name="NotOnFile">The tariff line is not on file at that instant and the question states no rate.</param>
/// <param name="Open">A fact or quantity that decides the total is neither stated nor presumed.</param>
public sealed record ReferenceAnswer(Rate? Total, ImmutableHashSet<ReferenceLayer> Layers, bool Conflict, bool NotOnFile, bool Open)
{
    /// <summary>The same answer, with the tariff line called by another number.</summary>
    internal ReferenceAnswer Renamed(HtsCode line, HtsCode to) =>
        this with { Layers = [.. Layers.Select(layer => layer.Heading.ToString() == line.ToString() ? layer with { Heading = new Words(to.ToString()) } : layer)] };
}
