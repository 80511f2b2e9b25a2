using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

internal sealed partial class Inquiry
{
    // One alternative that holds is enough; one that could hold keeps it open.
    private Verdict When(WhenTerm when, List<OpenFact>? open, bool conditions)
    {
        var best = Verdict.No;
        foreach (var alternative in when.Alternatives)
        {
            var verdict = Verdict.Yes;
            foreach (var atom in alternative.Atoms)
            {
                if (!And(ref verdict, Atom(atom, open, conditions)))
                {
                    break;
                }
            }

            best = verdict > best ? verdict : best;
        }

        return best;
    }

    private Verdict Atom(Atom atom, List<OpenFact>? open, bool conditions) => atom switch
    {
        Atom.OfFact fact => Fact(fact, open, conditions),
        Atom.OfClaim claim => Question.Claims.Any(claim.Claims.Contains) ? Verdict.Yes : Verdict.No,
        Atom.OfOrigin origin => Place(origin.Origins, Question.Origin, "origin", "In which country was the item made?", open),
        Atom.OfOther other => other.Targets.Any(IsLive) ? Verdict.Yes : Verdict.No,
        _ => Verdict.Unknown,
    };

    private Verdict Fact(Atom.OfFact atom, List<OpenFact>? open, bool conditions)
    {
        if (Values(atom.Fact) is { } stated)
        {
            foreach (var value in stated)
            {
                if (atom.Test.Passes(value))
                {
                    return Verdict.Yes;
                }
            }

            return Verdict.No;
        }

        // What counts only when stated does not count; what must be certified is the exporter's to bring.
        if (atom.Fact.Stance == Stance.Claim)
        {
            return Verdict.No;
        }

        if (atom.Fact.Stance == Stance.Certification && !conditions)
        {
            return Verdict.Yes;
        }

        open?.Add(new OpenFact(new Words(atom.Fact.Name.ToString()), atom.Fact.Question));
        return Verdict.Unknown;
    }

    // Law of another measure that stands: a rule may live exactly as long as another one does.
    private bool IsLive(ActTarget target) =>
        Book.View.Measures.Where(measure => measure.Id == target.Measure)
            .SelectMany(measure => measure.Provisions)
            .Any(provision => (target.Provision is null || target.Provision == provision.Id) && Book.View.StateOf(provision, At).IsLaw);

    private Verdict Parties(Rule rule, List<OpenFact>? open)
    {
        if (Question.Parties is not { Length: > 0 } parties)
        {
            open?.Add(new OpenFact(new Words("parties"), new Words("Who are the purchaser, the consignees and the end user?")));
            return Verdict.Unknown;
        }

        var best = Verdict.No;
        foreach (var party in parties)
        {
            var verdict = Verdict.Yes;
            _ = And(ref verdict, In(rule.PartyIn, party.Country, party, "country", "In which country is it?", open))
                && And(ref verdict, Names(rule.Listed, party.Lists, party, "lists", "Which lists of restricted parties is it on? It has not been screened.", open))
                && And(ref verdict, Names(rule.AffiliatesOf, party.AffiliateOf, party, "affiliate_of", "Who owns it, and are its owners on a list?", open))
                && And(ref verdict, Seat(rule.Seat, party, open));
            best = verdict > best ? verdict : best;
        }

        return best;
    }

    private static Verdict Names(ImmutableArray<Words>? wanted, ImmutableArray<Words>? found, Party party, string field, string ask, List<OpenFact>? open)
    {
        if (wanted is not { } lists)
        {
            return Verdict.Yes;
        }

        if (found is not { } known)
        {
            return Ask(party, field, ask, open);
        }

        foreach (var list in lists)
        {
            if (known.Contains(list))
            {
                return Verdict.Yes;
            }
        }

        return Verdict.No;
    }

    private Verdict Seat(OriginTerm? countries, Party party, List<OpenFact>? open)
    {
        if (countries is null)
        {
            return Verdict.Yes;
        }

        var own = In(countries, party.Headquarters, party, "headquarters", "Where does it have its headquarters?", open);
        var parent = In(countries, party.ParentHeadquarters, party, "parent_headquarters", "Where does its ultimate parent have its headquarters?", open);
        return own > parent ? own : parent;
    }

    private Verdict In(OriginTerm? countries, CountryCode? stated, Party party, string field, string ask, List<OpenFact>? open) =>
        countries is null || countries.IsAll ? Verdict.Yes
        : stated is not { } country ? Ask(party, field, ask, open)
        : Book.View.Includes(countries, country, At) ? Verdict.Yes : Verdict.No;

    // Words are made only when somebody will read them.
    private static Verdict Ask(Party party, string field, string ask, List<OpenFact>? open)
    {
        open?.Add(new OpenFact(new Words($"{party}.{field}"), new Words($"{party}: {ask}")));
        return Verdict.Unknown;
    }
}
