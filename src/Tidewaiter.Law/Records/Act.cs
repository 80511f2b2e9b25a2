using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>What one instrument does to a provision, or to a whole measure: it paints a stretch of the as-of line with the fields it names.</summary>
/// <param name="Target">The provision, or <c>null</c> key for the whole measure, as the file has it.</param>
/// <param name="Source">The instrument.</param>
/// <param name="From">The first instant painted.</param>
/// <param name="To">The first instant no longer painted; <see cref="Instant.MaxValue"/> when open.</param>
/// <param name="Terms">The fields painted.</param>
public sealed record Act(ActTarget Target, Instrument Source, Instant From, Instant To, ImmutableArray<Term> Terms)
{
    /// <summary>Where in the instrument: a paragraph, an annex.</summary>
    public Words At { get; init; }

    /// <summary>The text's own words for its end.</summary>
    public Words EndWords { get; init; }

    /// <summary>Another reading of the end, where it is disputed.</summary>
    public Instant? Or { get; init; }

    /// <summary>Whether this is how an agency collected although the text does not say so.</summary>
    public bool Practice { get; init; }

    /// <summary>Position in the file: what breaks ties.</summary>
    public int Order { get; init; }

    /// <summary>The date its id is told apart by.</summary>
    public EventDate FromDate { get; init; }

    /// <summary>Where the law files have it: what a compiler's message points at.</summary>
    internal string Place { get; init; } = "";

    /// <summary>Whether the stretch holds an instant.</summary>
    public bool Covers(Instant at) => From <= at && at < To;

    /// <summary>The act's id with its date: <c>measure#provision@instrument/from</c>.</summary>
    public override string ToString() => $"{Target}@{Source.Id}/{FromDate}";
}
