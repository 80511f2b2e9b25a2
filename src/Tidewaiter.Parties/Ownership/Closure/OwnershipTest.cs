using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Parties;

/// <summary>Provisions of one measure that test alike at an instant: their parties are counted together.</summary>
internal sealed class OwnershipTest
{
    private readonly View _view;
    private readonly Instant _at;

    private OwnershipTest(View view, Instant at, ImmutableArray<ProvisionState> states)
    {
        (_view, _at, States) = (view, at, states);
    }

    public ImmutableArray<ProvisionState> States { get; }

    public Measure Measure => States[0].Provision.Measure;

    /// <summary>Whether the law applies it at that instant; otherwise it is suspended, and only what it would do is said.</summary>
    public bool IsLaw => States[0].IsLaw;

    public OwnedTerm Owned => States[0].Find<OwnedTerm>()!;

    public OwnersCounted Owners => States[0].Find<OwnersTerm>()?.Owners ?? OwnersCounted.Together;

    public OwnershipReach Reach => States[0].Find<ThroughTerm>()?.Reach ?? OwnershipReach.Chain;

    public OwnershipEffect Effect => States[0].Find<EffectTerm>()?.Effect ?? OwnershipEffect.Restricted;

    public StrictestTerm? Strictest => States[0].Find<StrictestTerm>();

    public TestShape Shape => new(Owned.Parts, Owners == OwnersCounted.Together, Reach == OwnershipReach.Chain);

    /// <summary>The tests of a view at a date, chains first. Measures can be chosen by id, or by a folder of ids.</summary>
    public static ImmutableArray<OwnershipTest> Find(View view, EventDate date, IReadOnlyList<MeasureId> chosen) =>
    [
        .. from measure in view.Measures
           where IsChosen(chosen, measure.Id)
           let at = measure.Jurisdiction.AsOf(date)
           from state in measure.Provisions.Select(provision => view.StateOf(provision, at))
           where state.Lifecycle is not (Lifecycle.None or Lifecycle.Ended) && state.Find<OwnedTerm>() is not null
           group state by (measure.Id, at, state.IsLaw, Terms(state)) into alike
           let test = new OwnershipTest(view, alike.Key.at, [.. alike])
           orderby test.Reach
           select test,
    ];

    /// <summary>Whether a provision ever tests ownership.</summary>
    public static bool IsTest(Provision provision) =>
        provision.Terms.Any(term => term is OwnedTerm) || provision.Coats.ToArray().Any(act => act.Terms.Any(term => term is OwnedTerm));

    /// <summary>Whether a measure has a test of ownership.</summary>
    public static bool Tests(Measure measure) => measure.Provisions.Any(IsTest);

    /// <summary>Whether a measure is meant; no choice means all.</summary>
    public static bool IsChosen(IReadOnlyList<MeasureId> chosen, MeasureId measure) => chosen.Count == 0 || chosen.Any(one => IsOrHolds(one, measure));

    /// <summary>Whether an id is a measure's, or that of a folder it stands in.</summary>
    public static bool IsOrHolds(MeasureId chosen, MeasureId measure)
    {
        var (folder, id) = (chosen.ToString(), measure.ToString());
        return id.StartsWith(folder, StringComparison.Ordinal) && (id.Length == folder.Length || id[folder.Length] == '.');
    }

    /// <summary>Whether listings make their party an owner that counts: yes, no, or perhaps (<c>null</c>).</summary>
    public bool? Counts(Party party, LocalDate day)
    {
        bool? counts = false;
        foreach (var listing in party.Listings)
        {
            foreach (var state in States)
            {
                var one = Counts(listing, state, day);
                if (one is true)
                {
                    return true;
                }

                counts = one is null ? null : counts;
            }
        }

        return counts;
    }

    /// <summary>The provisions whose lists name one of these parties; all of them where none does.</summary>
    public ImmutableArray<ProvisionState> Counting(IEnumerable<Party> parties)
    {
        var lists = parties.SelectMany(party => party.Listings).Where(listing => !listing.IsAddress).Select(listing => listing.List).ToHashSet();
        var naming = States.Where(state => state.Find<ListsTerm>()?.Lists.Any(lists.Contains) ?? false).ToImmutableArray();
        return naming.IsEmpty ? States : naming;
    }

    /// <summary>Whether a company of that country can be caught; one whose country is not stated is presumed to be.</summary>
    public bool CanCatch(CountryCode? country) =>
        country is not { } stated || States[0].Find<AffiliatesTerm>() is not { } affiliates || _view.Includes(affiliates.Countries, stated, _at);

    /// <summary>Whether a country matters and was not stated.</summary>
    public bool Presumes(CountryCode? country) => country is null && States[0].Find<AffiliatesTerm>() is { Countries.IsAll: false };

    public override string ToString() => string.Join(", ", States.Select(state => state.Provision.Id));

    private static bool? Counts(Listing listing, ProvisionState state, LocalDate day)
    {
        if (listing.IsAddress || state.Find<ListsTerm>() is not { } lists || !lists.Lists.Contains(listing.List))
        {
            return false;
        }

        var stands = Days.Hold(listing.From, listing.To, day);
        if (stands is false || state.Find<ProgramsTerm>() is not { } programs)
        {
            return stands;
        }

        return listing.Programs.IsEmpty ? null : listing.Programs.Any(programs.Programs.Contains) && stands is true ? true
            : listing.Programs.Any(programs.Programs.Contains) ? stands
            : false;
    }

    // What must be alike for parties to be counted together: everything but whose parties count.
    private static string Terms(ProvisionState state) => string.Join(
        '\n',
        state.Visible.Select(painted => painted.Term)
            .Where(term => term is not (ListsTerm or ProgramsTerm or SuspendedTerm))
            .Select(term => $"{term.Slot} {term}")
            .Order(StringComparer.Ordinal));

}
