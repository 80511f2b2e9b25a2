using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Testing;

/// <summary>What a question must be like to meet one provision. Chance alone seldom finds line, origin, day, claim and fact together.</summary>
internal sealed record QuestionTarget(
    HtsCode? Line, CountryCode? Origin, Instant At, ImmutableArray<ClaimCode> Claims, ImmutableDictionary<FactName, FactValue> Facts)
{
    /// <summary>A target among the provisions of a view; <c>null</c> when chance picks one that says nothing on the day it picks.</summary>
    public static QuestionTarget? Next(QuestionMaterial material, View view, Random random)
    {
        var provision = random.Pick(material.Provisions);
        var coats = view.CoatsOn(provision);
        if (coats.IsEmpty)
        {
            return null;
        }

        var at = coats[random.Next(coats.Length)].From + Duration.FromDays(random.Chance(50) ? 0 : random.Next(0, 400));
        var state = view.StateOf(provision, at);
        if (!state.IsLaw)
        {
            return null;
        }

        var alternatives = state.Find<WhenTerm>()?.Alternatives ?? [];
        ImmutableArray<Atom> atoms = alternatives.IsEmpty ? [] : random.Pick(alternatives).Atoms;
        return new QuestionTarget(
            state.Find<GoodsTerm>() is { IsAll: false } goods ? random.Pick(material.CodesOf(goods)) : null,
            state.Find<OriginTerm>() is { IsAll: false } origins ? OriginOf(material, origins, random) : null,
            at,
            [.. atoms.OfType<Atom.OfClaim>().Select(claim => random.Pick(claim.Claims))],
            atoms.OfType<Atom.OfFact>()
                .Where(atom => atom.Fact.Input != new FactName("entry_date") && random.Chance(85))
                .ToImmutableDictionary(atom => atom.Fact.Name, atom => Passing(atom.Test, random)));
    }

    private static CountryCode OriginOf(QuestionMaterial material, OriginTerm origins, Random random)
    {
        var entry = random.Pick(origins.Entries);
        return entry.Country ?? random.Pick(entry.Set is { } set ? material.CountriesOf(set) : material.Countries);
    }

    // What passes a test, or where it has no such end, what just does.
    private static FactValue Passing(FactTest test, Random random)
    {
        if (!test.WordList.IsEmpty)
        {
            return new FactValue(0, random.Pick(test.WordList));
        }

        var range = random.Pick(test.Ranges);
        return new FactValue(range.Low == long.MinValue ? range.High : range.High == long.MaxValue || random.Chance(50) ? range.Low : range.High);
    }
}
