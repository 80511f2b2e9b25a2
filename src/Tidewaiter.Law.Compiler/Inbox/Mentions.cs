using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>What of the tariff a document names. Each list is ascending and holds a thing once.</summary>
public sealed record Mentions
{
    /// <summary>Nothing.</summary>
    public static Mentions None { get; } = new();

    /// <summary>Numbers of chapter 99.</summary>
    public ImmutableArray<HtsCode> Headings { get; init; } = [];

    /// <summary>Numbers of goods, from chapters to statistical lines.</summary>
    public ImmutableArray<HtsCode> Goods { get; init; } = [];

    /// <summary>Countries.</summary>
    public ImmutableArray<CountryCode> Origins { get; init; } = [];

    /// <summary>Measures of the book: those that file a heading named here, or rest on a text cited here.</summary>
    public ImmutableArray<MeasureId> Measures { get; init; } = [];

    /// <summary>The texts it cites, each in one spelling: <c>90 FR 15041</c>.</summary>
    public ImmutableArray<Words> Cites { get; init; } = [];

    /// <summary>Whether it names nothing an answer could be about.</summary>
    public bool IsEmpty => Headings.IsEmpty && Goods.IsEmpty && Origins.IsEmpty && Measures.IsEmpty;
}
