using Tidewaiter.Testing;

namespace Tidewaiter.Law.Compiler.Tests.Rules;

/// <summary>What the rules let pass. What they refuse stands in the corpus of bad law, word for word.</summary>
public sealed class LawRuleTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("an act that says where it ends", "- { by: us.known-2025-01-10, from: 2025-06-01, add: 25 % }\n- { by: us.known-2025-03-01, from: 2025-04-01, to: 2025-06-01, add: 15 %, words: until June 1 }")]
    [InlineData("an act in another field", "- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }\n- { by: us.known-2025-01-10, from: 2025-06-01, origin: [CN] }\n- { by: us.known-2025-03-01, from: 2025-04-01, add: 15 % }")]
    [InlineData("an act that covers what already began", "- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }\n- { by: us.known-2025-03-01, from: 2025-02-01, add: 15 % }")]
    [InlineData("a second act from the day of the first", "- { by: us.known-2025-01-10, from: 2025-06-01, add: 25 % }\n- { by: us.known-2025-03-01, from: 2025-04-01, to: 2025-06-01, add: 15 %, words: w }\n- { by: us.known-2025-03-01, from: 2025-06-01, add: 15 % }")]
    [InlineData("an end over a later increase", "- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }\n- { by: us.known-2025-01-10, from: 2025-06-01, add: 25 % }\n- { by: us.known-2025-03-01, from: 2025-04-01, ends: yes }")]
    [InlineData("one instrument from one day in two fields", "- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }\n- { by: us.known-2025-01-10, from: 2025-02-01, origin: [CN] }")]
    [InlineData("two instruments from one day", "- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }\n- { by: us.known-2025-01-10-b, from: 2025-02-01, add: 15 % }")]
    public void Acts_may_be_laid_like_this(string what, string acts) =>
        Assert.True(_law.Measure($"provisions:\n  9901:\n    {acts.ReplaceLineEndings("\n    ")}").Compile().Succeeded, what);

    [Fact]
    public void An_instrument_on_the_record_needs_no_act()
    {
        _law.File("book.yaml", "title: Tiny\nhorizon: 2026-10-10\ntopics: { talks: Rounds and visits }\n")
            .File("us/instruments/record.yaml", "petition: { type: notice, title: A petition, source: a petition, known: 2025-01-10, actor: A union, topic: talks }\n");
        Passes("provisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }");
    }

    [Fact]
    public void Provisions_may_displace_one_another_at_different_times() => Passes(
        """
        provisions:
          9901: { over: 9902, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, to: 2025-03-01, add: 10 %, words: until March 1 } ] }
          9902: { over: 9901, acts: [ { by: us.known-2025-01-10, from: 2025-03-01, add: 10 % } ] }
        """);

    [Fact]
    public void Provisions_about_different_countries_never_meet() => Passes(
        """
        provisions:
          9901: { origin: [CN], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
          9902: { origin: [all, -CN], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
        """);

    [Fact]
    public void Provisions_about_different_goods_never_meet() => Passes(
        """
        provisions:
          9901: { goods: ["8471"], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
          9902: { goods: ["8472", "8473.30"], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
        """);

    [Fact]
    public void Goods_that_one_list_carves_out_of_the_other_never_meet()
    {
        _law.File("us/duties/carved.csv", "#defaults from=2025-01-01 by=us.known-2025-01-10\ncode,op,from,to,by,at,role\n8471,+,,,,,\n8471.30,-,,,,,\n");
        Passes(
            """
            provisions:
              9901: { goods: carved.csv, over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
              9902: { goods: ["8471.30"], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
            """);
    }

    [Fact]
    public void What_is_displaced_by_name_may_itself_displace_every_charge_of_another_kind() => Assert.Equal(
        "law/us/duties/tiny.yaml:5: TW1011: From 2025-02-01 these provisions displace one another in a circle: 9901 over 9902 over 9901. "
        + "Name in 'over:' only what really gives way, or let one of them end before the other begins.",
        _law.Measure(
            """
            provisions:
              9901: { goods: ["8471.30"], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
              9902: { goods: ["8471"], over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
            """).Problems().ToString());

    [Fact]
    public void Two_regimes_may_yield_to_each_other_in_different_years()
    {
        _law.Measure(
            """
            provisions:
              9911: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 % } ]
              9912: { over: charges, acts: [ { by: us.known-2025-01-10, from: 2026-01-01, exempt: yes, when: { owes: [us.duties.tiny] } } ] }
            """,
            "us.duties.other");
        Passes(
            """
            provisions:
              9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ]
              9902: { over: charges, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, to: 2026-01-01, exempt: yes, when: { owes: [us.duties.other] }, words: until 2026 } ] }
            """);
    }

    [Fact]
    public void A_floor_waits_for_what_replaces_the_base()
    {
        _law.Measure("provisions: { 9911: { acts: [ { by: us.known-2025-01-10, from: 2025-02-01, replace: 20 %, when: { owes: [us.duties.tiny] } } ] } }", "us.duties.other");
        Assert.Equal(
            "law/us/duties/other.yaml:4: TW1012: From 2025-02-01 nothing can be answered here, because these provisions wait for one another in a circle: "
            + "us.duties.other#9911, then us.duties.tiny#9901, then us.duties.other#9911. "
            + "Let one condition name fewer provisions, or date the two so that they do not meet.",
            _law.Measure("provisions: { 9901: [ { by: us.known-2025-01-10, from: 2025-02-01, floor: 15 % } ] }").Problems().ToString());
    }

    [Fact]
    public void An_instrument_that_a_draft_or_a_fact_cites_is_used() => Assert.Empty(
        _law.File("us/facts.yaml", "entered: { type: instant, stance: circumstance, question: When?, presume: 2025-01-01, by: us.known-2025-01-10 }")
            .File("us/statements/2025-10-10.yaml", "more: { said: 2025-10-10, speaker: President, title: More, source: a post, responds_to: us.known-2025-03-01 }")
            .Compile().Problems);

    [Fact]
    public void A_list_that_only_a_draft_names_is_used() => Assert.Empty(
        _law.File("us/duties/goods.csv", "code,op,from,to,by,at,role\n8471,+,,,us.known-2025-01-10,,\n")
            .File(
                "us/statements/2025-10-10.yaml",
                """
                more:
                  { said: 2025-10-10, speaker: President, title: More, source: a post,
                    drafts: { us.duties.more: { kind: duty, title: More, authority: none, goods: goods.csv, provisions: { 9911: [ { from: 2025-11-01, add: 5 % } ] } } } }
                """)
            .Compile().Problems);

    private void Passes(string measure) => Assert.Equal("", _law.Measure(measure).Problems().ToString());
}
