using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>A provision as it stands at an instant, with its fields at hand.</summary>
internal sealed class Rule
{
    public Rule(ProvisionState state)
    {
        State = state;
        Effect = state.Find<EffectTerm>();
        Items = state.Find<ItemsTerm>();
        Origin = state.Find<OriginTerm>();
        Content = state.Find<ContentTerm>();
        When = state.Find<WhenTerm>();
        Limit = state.Find<LimitTerm>();
        Edition = state.Find<EditionTerm>();
        Reason = state.Find<ReasonTerm>()?.Reason ?? Key;
        Review = state.Find<ReviewTerm>()?.Policy ?? ReviewPolicy.NotOnFile;
        Destination = Place(PlaceKind.Destination);
        Departure = Place(PlaceKind.Departure);
        PartyIn = Place(PlaceKind.PartyIn);
        Seat = Place(PlaceKind.Seat);
        Listed = Names(NamesKind.Listed);
        AffiliatesOf = Names(NamesKind.AffiliatesOf);
        Against = Names(NamesKind.Against);
        Only = Names(NamesKind.Only);
        Allows = Names(NamesKind.Allows);
        Saves = Names(NamesKind.Saves);
    }

    public ProvisionState State { get; }

    public Words Key => State.Provision.Id.Key;

    public EffectTerm? Effect { get; }

    public Words Reason { get; }

    public ReviewPolicy Review { get; }

    public ItemsTerm? Items { get; }

    public OriginTerm? Origin { get; }

    public OriginTerm? Destination { get; }

    public OriginTerm? Departure { get; }

    public OriginTerm? PartyIn { get; }

    public OriginTerm? Seat { get; }

    public ContentTerm? Content { get; }

    public LimitTerm? Limit { get; }

    public EditionTerm? Edition { get; }

    public WhenTerm? When { get; }

    public ImmutableArray<Words>? Listed { get; }

    public ImmutableArray<Words>? AffiliatesOf { get; }

    public ImmutableArray<Words>? Against { get; }

    public ImmutableArray<Words>? Only { get; }

    public ImmutableArray<Words>? Allows { get; }

    public ImmutableArray<Words>? Saves { get; }

    /// <summary>Whether it makes an item subject by applying to it.</summary>
    public bool Reaches => State.Find<ReachTerm>() is not null;

    /// <summary>Whether it speaks about parties.</summary>
    public bool AsksParties => Listed is not null || AffiliatesOf is not null || PartyIn is not null || Seat is not null;

    /// <summary>The act that gave it force.</summary>
    public Act? Source => State.PainterOf<AppliesTerm>();

    /// <summary>Whether a name stands for this requirement: its reason, its own key, or all there are.</summary>
    public bool IsCalled(Words name) => name == Reason || name == Key || name == Any;

    private static Words Any { get; } = new("all");

    private OriginTerm? Place(PlaceKind kind)
    {
        foreach (var painted in State.Visible)
        {
            if (painted.Term is PlaceTerm place && place.Kind == kind)
            {
                return place.Countries;
            }
        }

        return null;
    }

    private ImmutableArray<Words>? Names(NamesKind kind)
    {
        foreach (var painted in State.Visible)
        {
            if (painted.Term is NamesTerm names && names.Kind == kind)
            {
                return names.Names;
            }
        }

        return null;
    }
}
