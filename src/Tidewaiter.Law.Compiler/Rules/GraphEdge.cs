namespace Tidewaiter.Law.Compiler;

/// <summary>An edge between provisions as they stand.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Counts">Whether a cycle must have such an edge: one without any is another rule's business.</param>
internal readonly record struct GraphEdge(ProvisionState From, ProvisionState To, bool Counts);
