namespace Tidewaiter.Law;

/// <summary>The place on a provision that a field paints. Fields that replace one another share a slot: <c>add</c>, <c>floor</c> and <c>exempt</c> all paint <c>charge</c>.</summary>
public readonly record struct TermSlot
{
    private readonly string _name;

    /// <summary>Names a slot.</summary>
    public TermSlot(string name) => _name = name;

    /// <summary>What a provision says: covering it also covers an end painted earlier.</summary>
    public static TermSlot Substance { get; } = new("substance");

    /// <summary>The slot's name.</summary>
    public override string ToString() => _name;
}
