using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>A line of the record: an instrument, or a statement with itself as source.</summary>
/// <param name="Source">The instrument, or the statement as one.</param>
/// <param name="Statement">The statement, if it is one.</param>
/// <param name="Effects">When which of its acts spoke, in order.</param>
/// <param name="HasActs">Whether the book has acts of it at all, seen or not.</param>
internal sealed record RecordEntry(Instrument Source, Statement? Statement, ImmutableArray<Effect> Effects, bool HasActs)
{
    /// <summary>When a statement was withdrawn, if that is known.</summary>
    public EventDate? Withdrawn { get; init; }

    /// <summary>What it is, in the word <c>--kind</c> takes.</summary>
    public string Kind { get; } = RecordTimeline.KindOf(Source, Statement);

    /// <summary>Who it may be looked up under.</summary>
    public IEnumerable<string> Actors => Statement is { } said ? [Source.Actor.ToString(), said.Speaker.ToString()] : [Source.Actor.ToString()];

    /// <summary>The first day its acts speak; none where none of them ever does. What a court holds of a provision paints the past and is left out.</summary>
    public EventDate? SpeaksFrom => Effects.Where(effect => !effect.Terms.Any(term => term is StandingTerm) && effect.From != Instant.MinValue)
        .Select(effect => (EventDate?)effect.Jurisdiction.DateOf(effect.From))
        .FirstOrDefault();

    /// <summary>The stretches in which any of its acts speaks, in order, as their authority dates them.</summary>
    public IEnumerable<string> InForce()
    {
        var stretches = new List<(Instant From, Instant To)>();
        foreach (var effect in Effects.Where(effect => !effect.Terms.Any(term => term is StandingTerm)))
        {
            if (stretches.Count > 0 && effect.From <= stretches[^1].To)
            {
                stretches[^1] = (stretches[^1].From, Instant.Max(stretches[^1].To, effect.To));
            }
            else
            {
                stretches.Add((effect.From, effect.To));
            }
        }

        return stretches.Select(stretch => LawPrint.Span(Effects[0].Jurisdiction, stretch.From, stretch.To));
    }
}
