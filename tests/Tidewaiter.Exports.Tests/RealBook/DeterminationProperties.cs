using System.Collections.Immutable;
using CsCheck;

namespace Tidewaiter.Exports.Tests.RealBook;

/// <summary>What must hold of any determination, whatever the transaction.</summary>
public sealed class DeterminationProperties
{
    private const int Trials = 2_000;

    [Fact]
    public void No_answer_says_that_nothing_is_required_while_a_fact_that_decides_is_open() => Lattice.WithAnswersLeftOut.Sample(
        pair =>
        {
            var (full, partial) = (Law.Desk.Answer(pair.Full), Law.Desk.Answer(pair.Partial));
            return partial.Authorities.Zip(full.Authorities).All(each =>
                each.First.Outcome is not (LicenceOutcome.NoLicenceRequired or LicenceOutcome.NotSubject) || each.Second.Outcome == each.First.Outcome);
        },
        iter: Trials);

    [Fact]
    public void Whatever_the_open_facts_turn_out_to_be_the_answer_lies_between_the_least_and_the_most() => Lattice.WithAnswersLeftOut.Sample(
        pair => Law.Desk.Answer(pair.Partial).Authorities.Zip(Law.Desk.Answer(pair.Full).Authorities).All(each => Lies(each.Second, each.First)),
        iter: Trials);

    [Fact]
    public void An_incomplete_answer_names_the_facts_that_decide() => Lattice.WithAnswersLeftOut.Sample(
        pair => Law.Desk.Answer(pair.Partial).Authorities.All(one => one.Outcome != LicenceOutcome.Incomplete || !one.Questions.IsEmpty),
        iter: Trials);

    [Fact]
    public void A_stricter_fact_never_relaxes_the_outcome()
    {
        var stricter = Gen.OneOf<Func<LicenceQuestion, LicenceQuestion>>(
            question => Listed(question, "us-entity-list"),
            question => Listed(question, "us-denied-persons"),
            question => Listed(question, "us-unverified-list"),
            question => Listed(question, "cn-control-list"),
            question => question with { Facts = question.Facts.SetItem(new FactName("end_use"), [.. question.Facts[new FactName("end_use")], .. Law.Stated("end_use", "military").Value]) },
            question => question with { Facts = question.Facts.SetItem(new FactName("red_flag"), Law.Stated("red_flag", "open").Value) });
        Gen.Select(Lattice.Full, stricter).Sample(
            (question, change) => Law.Desk.Answer(question).Authorities.Zip(Law.Desk.Answer(change(question)).Authorities)
                .All(each => each.First.Outcome == LicenceOutcome.OtherAgency || Rank(each.Second.Most) >= Rank(each.First.Most)),
            iter: Trials);
    }

    [Fact]
    public void A_party_that_no_rule_speaks_about_changes_nothing() => Lattice.Full.Sample(
        question =>
        {
            var stranger = new Party(new Words("carrier"), new Words("Somebody else"))
            {
                Country = CountryCode.Parse("IS"),
                Headquarters = CountryCode.Parse("IS"),
                ParentHeadquarters = CountryCode.Parse("IS"),
                Lists = [new Words("some-other-list")],
                AffiliateOf = [],
            };
            var with = question with { Parties = question.Parties!.Value.Add(stranger) };
            return Law.Desk.Answer(question).Authorities.Zip(Law.Desk.Answer(with).Authorities).All(each =>
                each.First.Outcome == each.Second.Outcome && each.First.Requirements.Select(one => one.Provision).SequenceEqual(each.Second.Requirements.Select(one => one.Provision)));
        },
        iter: Trials);

    [Fact]
    public void Without_any_one_piece_of_its_evidence_an_exception_relied_on_leaves_the_answer_incomplete()
    {
        string[] evidence = ["sta_consignee_statement", "sta_600_series", "lvs_yearly_total", "enc_classification", "written_assurance", "iec_country"];
        var tried = 0;
        Gen.Select(Lattice.Full, Gen.OneOf("STA", "LVS", "ENC", "TSR", "IEC")).Sample(
            (question, symbol) =>
            {
                var civil = question.Facts.SetItems([Law.Stated("end_use", "civil"), Law.Stated("other_agency", "none"), Law.Stated("red_flag", "none")]);
                var relied = question with
                {
                    From = CountryCode.Parse("US"),
                    To = CountryCode.Parse(symbol is "STA" or "IEC" ? "JP" : "BR"),
                    Parties = [.. question.Parties!.Value.Select(party => party with { Lists = [], AffiliateOf = [] })],
                    Claims = [new ClaimCode(symbol)],
                    Facts = civil.AddRange(evidence.Select(name => Law.Stated(name, "yes"))),
                };
                if (American(relied) is not { Outcome: LicenceOutcome.ExceptionAvailable } answer)
                {
                    return true;
                }

                // The evidence that matters is what the exception asks for when nothing is stated.
                var bare = American(relied with { Facts = civil })!;
                return answer.Requirements.All(requirement => requirement.Exceptions.Any(one => one.Status == ExceptionStatus.Available && one.Symbol.ToString() != symbol))
                    || bare.Requirements.SelectMany(one => one.Exceptions).Where(one => one.Symbol.ToString() == symbol).SelectMany(one => one.Conditions)
                        .Where(condition => evidence.Contains(condition.Name.ToString()))
                        .All(condition =>
                        {
                            Interlocked.Increment(ref tried);
                            return American(relied with { Facts = relied.Facts.Remove(new FactName(condition.Name.ToString())) })!.Outcome == LicenceOutcome.Incomplete;
                        });
            },
            iter: 4 * Trials);
        Assert.True(tried > 50, $"Only {tried} conditions were taken away: the property says little.");
    }

    private static AuthorityFinding? American(LicenceQuestion question) => Law.Desk.Answer(question).Of(new Words("us"));

    private static LicenceQuestion Listed(LicenceQuestion question, string list) =>
        question with { Parties = [.. question.Parties!.Value.Select(party => party with { Lists = party.Lists!.Value.Add(new Words(list)) })] };

    private static bool Lies(AuthorityFinding full, AuthorityFinding partial) =>
        full.Outcome is LicenceOutcome.OtherAgency or LicenceOutcome.Incomplete
        || (Rank(full.Outcome) >= Rank(partial.Least) && Rank(full.Outcome) <= Rank(partial.Most))
        || partial.Most == LicenceOutcome.OtherAgency;

    // An exception relied on is no stricter and no milder than the licence it stands for: both need the requirement.
    private static int Rank(LicenceOutcome outcome) => outcome switch
    {
        LicenceOutcome.NotSubject => 0,
        LicenceOutcome.NoLicenceRequired => 1,
        LicenceOutcome.ExceptionAvailable or LicenceOutcome.LicenceRequired => 2,
        LicenceOutcome.Prohibited => 3,
        _ => 4,
    };
}
