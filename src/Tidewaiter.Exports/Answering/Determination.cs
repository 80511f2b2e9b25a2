using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>One authority's answer, step by step: whose law, what forbids, what requires, what overcomes.</summary>
/// <remarks>
/// What open facts leave possible is carried along: the mildest outcome (none of it applies) and the strictest (all of it does). The answer is
/// incomplete exactly where the strictest is stricter than what is already certain, so an unanswered fact can never make a licence go away.
/// </remarks>
internal sealed class Determination(Inquiry inquiry)
{
    private readonly RuleSlice _slice = inquiry.Book.At(inquiry.At);
    private readonly List<OpenFact> _questions = [];
    private readonly List<OpenFact> _open = [];
    private readonly ImmutableArray<Effective>.Builder _possible = ImmutableArray.CreateBuilder<Effective>();
    private readonly ImmutableArray<Effective>.Builder _jurisdictional = ImmutableArray.CreateBuilder<Effective>();

    public AuthorityFinding Answer()
    {
        var agency = Gate(_slice[EffectKind.OtherAgency]);
        var outside = Gate(_slice[EffectKind.NotSubject]);
        var subject = outside == Verdict.Yes ? Verdict.No : Gate(_slice.Subjecting);
        if (agency == Verdict.Yes || subject == Verdict.No)
        {
            // Whoever is not sure whose law it is does not get to hear that no law reaches.
            var certain = agency == Verdict.Yes ? LicenceOutcome.OtherAgency : LicenceOutcome.NotSubject;
            var outcome = agency == Verdict.Unknown ? LicenceOutcome.Incomplete : certain;
            return Finding(outcome, certain, agency == Verdict.Unknown ? LicenceOutcome.OtherAgency : certain);
        }

        var prohibitions = Applying(EffectKind.Prohibits, out var mayProhibit);
        var live = Live(out var mayRequire);
        _ = Applying(EffectKind.Asks, out var mayAsk, isOpen: true);
        var search = new ExceptionSearch(inquiry, _slice, live);
        var requirements = live.Select(rule => Of(rule, search)).ToImmutableArray();
        var demands = Applying(EffectKind.Demands, out _, asks: false, live: [.. live.Where((_, index) => !requirements[index].IsOvercome)]);

        var certainly = !prohibitions.IsEmpty ? LicenceOutcome.Prohibited
            : requirements.IsEmpty ? LicenceOutcome.NoLicenceRequired
            : requirements.All(one => one.IsOvercome) ? LicenceOutcome.ExceptionAvailable
            : LicenceOutcome.LicenceRequired;
        var relied = certainly == LicenceOutcome.LicenceRequired && Relies(requirements);
        var most = mayProhibit || certainly == LicenceOutcome.Prohibited ? LicenceOutcome.Prohibited
            : mayRequire || mayAsk || requirements.Length > 0 && certainly != LicenceOutcome.ExceptionAvailable ? LicenceOutcome.LicenceRequired
            : certainly;
        var least = subject == Verdict.Unknown || outside == Verdict.Unknown ? LicenceOutcome.NotSubject : relied ? LicenceOutcome.ExceptionAvailable : certainly;
        var open = (agency == Verdict.Unknown && certainly < LicenceOutcome.LicenceRequired) || least < certainly || most > certainly;
        return Finding(open ? LicenceOutcome.Incomplete : certainly, least, most) with
        {
            Prohibitions = prohibitions,
            Requirements = requirements,
            Demands = demands,
            FiledAs = Code(open ? LicenceOutcome.Incomplete : certainly, requirements),
        };
    }

    // Under an exception its symbol is what is filed; otherwise the outcome itself.
    private Effective? Code(LicenceOutcome outcome, ImmutableArray<Requirement> requirements)
    {
        var names = outcome == LicenceOutcome.ExceptionAvailable
            ? requirements.SelectMany(one => one.Exceptions).Where(one => one.Status == ExceptionStatus.Available).Select(one => one.Symbol.ToString())
            : [LawReader.Spell(outcome.ToString()).Replace('-', '_')];
        var rule = _slice[EffectKind.Files].FirstOrDefault(rule => rule.Against is { } against && names.Any(name => against.Contains(new Words(name))));
        _open.Clear();
        return rule is null ? null : Effect(rule);
    }

    private AuthorityFinding Finding(LicenceOutcome outcome, LicenceOutcome least, LicenceOutcome most) =>
        new(inquiry.Book.Jurisdiction, outcome, least, most)
        {
            Jurisdictional = _jurisdictional.ToImmutable(),
            Possible = _possible.ToImmutable(),
            Questions = [.. _questions.DistinctBy(question => question.Name)],
        };

    // The greatest verdict of the provisions; those that apply or may apply are kept.
    private Verdict Gate(ImmutableArray<Rule> rules)
    {
        var best = Verdict.No;
        var asked = new List<OpenFact>();
        foreach (var rule in rules)
        {
            var verdict = Applies(rule);
            best = verdict > best ? verdict : best;
            asked.AddRange(_open);
            if (verdict != Verdict.No)
            {
                _jurisdictional.Add(Effect(rule));
            }
        }

        // Once one provision decides, what the others hang on decides nothing.
        if (best == Verdict.Unknown)
        {
            _questions.AddRange(asked);
        }

        return best;
    }

    private ImmutableArray<Effective> Applying(EffectKind kind, out bool may, bool isOpen = false, bool asks = true, ImmutableArray<Rule> live = default)
    {
        may = false;
        var found = ImmutableArray.CreateBuilder<Effective>();
        foreach (var rule in _slice[kind].Where(rule => rule.Against is not { } against || live.Any(one => against.Any(one.IsCalled))))
        {
            switch (Applies(rule))
            {
                case Verdict.Yes when isOpen:
                    may = true;
                    _questions.Add(new OpenFact(rule.Key, rule.Effect!.Value));
                    _possible.Add(Effect(rule));
                    break;
                case Verdict.Yes:
                    found.Add(Effect(rule));
                    break;
                case Verdict.Unknown when asks:
                    may = true;
                    _questions.AddRange(_open);
                    _possible.Add(Effect(rule));
                    break;
            }
        }

        return found.ToImmutable();
    }

    private ImmutableArray<Rule> Live(out bool may)
    {
        may = false;
        var live = ImmutableArray.CreateBuilder<Rule>();
        foreach (var rule in _slice[EffectKind.Requires])
        {
            var verdict = Applies(rule);
            if (verdict == Verdict.Yes)
            {
                live.Add(rule);
            }
            else if (verdict == Verdict.Unknown)
            {
                may = true;
                _questions.AddRange(_open);
                _possible.Add(Effect(rule));
            }
        }

        return live.ToImmutable();
    }

    // An exception counts as relied on when it is claimed: then what it still lacks is what decides.
    private bool Relies(ImmutableArray<Requirement> requirements)
    {
        bool Claimed(ExceptionFinding exception) => exception.Status == ExceptionStatus.OnConditions && inquiry.Question.Claims.Contains(exception.Symbol);
        if (!requirements.All(one => one.IsOvercome || one.Exceptions.Any(Claimed)))
        {
            return false;
        }

        _questions.AddRange(requirements.Where(one => !one.IsOvercome).SelectMany(one => one.Exceptions.Where(Claimed)).SelectMany(exception => exception.Conditions));
        return true;
    }

    private Requirement Of(Rule rule, ExceptionSearch search) => new(
        rule.State.Provision.Id,
        rule.State.Provision.Label,
        rule.Reason,
        rule.Source?.Source,
        rule.Source?.At ?? default,
        Review(rule),
        rule.State.Lifecycle,
        search.For(rule));

    // A provision on the review of a requirement stands over the requirement's own words; of several the strictest.
    private ReviewPolicy Review(Rule requirement)
    {
        ReviewPolicy? policy = null;
        foreach (var rule in _slice[EffectKind.SetsReview])
        {
            if (rule.Against is { } against && against.Any(requirement.IsCalled) && inquiry.Applies(rule) == Verdict.Yes && !(policy > rule.Review))
            {
                policy = rule.Review;
            }
        }

        return policy ?? requirement.Review;
    }

    // Leaves what the rule hangs on in the list that every rule shares.
    private Verdict Applies(Rule rule)
    {
        _open.Clear();
        return inquiry.Applies(rule, _open);
    }

    private Effective Effect(Rule rule) => new(
        rule.State.Provision.Id, rule.Effect!.Kind, rule.State.Provision.Label, rule.Effect.Value, rule.Source?.Source, [.. _open]);
}
