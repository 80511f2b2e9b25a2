using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Reference;

/// <summary>The specification, sentence by sentence, on law made up for it.</summary>
public sealed class ReferenceEvaluatorTest
{
    private static readonly DutyQuestion Question = MadeUpLaw.Question;

    [Fact]
    public void Between_measures_everything_adds() =>
        Holds(
            MadeUpLaw.With(("a", "9901: { act: { add: 25 % }; }"), ("b", "9902: { act: { add: 5 % }; }")),
            Question, "40 %", "8000.00.10 10 %", "9901 25 %", "9902 5 %");

    [Fact]
    public void What_is_displaced_displaces_nothing()
    {
        var law = MadeUpLaw.With((
            "a",
            """
            9901: { act: { add: 25 % }; }
            9902: { over: [9901], act: { exempt: yes, when: { claim: [E, F] } }; }
            stays: { over: [9902], number: none, act: { exempt: yes, when: { claim: F } }; }
            """));
        Holds(law, Question, "35 %", "8000.00.10 10 %", "9901 25 %");
        Holds(law, Claiming("E"), "10 %", "8000.00.10 10 %", "9902 0 %");
        Holds(law, Claiming("F"), "35 %", "8000.00.10 10 %", "9901 25 %");
    }

    [Fact]
    public void An_exemption_with_nothing_to_displace_is_not_filed() =>
        Holds(
            MadeUpLaw.With(("a", "9901: { origin: [JP], act: { add: 25 % }; }\n9902: { over: charges, act: { exempt: yes }; }")),
            Question, "10 %", "8000.00.10 10 %");

    [Fact]
    public void Owing_takes_more_than_nothing_and_falling_under_does_not()
    {
        var law = MadeUpLaw.With(
            ("first", "9901: { act: { add: 0 % }; }"),
            ("owing", "9902: { act: { add: 25 % }; }\n9903: { over: [9902], act: { exempt: yes, when: { owes: us.duties.first } }; }"),
            ("under", "9904: { act: { add: 5 % }; }\n9905: { over: [9904], act: { exempt: yes, when: { falls_under: us.duties.first } }; }"));
        Holds(law, Question, "35 %", "8000.00.10 10 %", "9901 0 %", "9902 25 %", "9905 0 %");
    }

    [Fact]
    public void An_exemption_can_be_fallen_under_and_never_owed()
    {
        var law = MadeUpLaw.With(
            ("first", "9901: { act: { add: 5 % }; }\n9902: { over: [9901], act: { exempt: yes }; }"),
            ("owes", "9904: { act: { add: 1 %, when: { owes: us.duties.first } }; }"),
            ("falls", "9905: { act: { add: 2 %, when: { falls_under: us.duties.first } }; }"));
        Holds(law, Question, "12 %", "8000.00.10 10 %", "9902 0 %", "9905 2 %");
    }

    [Fact]
    public void A_floor_tops_the_base_up()
    {
        var law = MadeUpLaw.With(("a", "9901: { met: 9909, act: { floor: 15 % }; }"));
        Holds(law, Question, "15 %", "8000.00.10 10 %", "9901 5 %");
        Holds(law, Claiming("S"), "15 %", "8000.00.10 0 %", "9901 15 %");
        Holds(law, Question with { BaseRate = LineRate.Parse("20%") }, "20 %", "8000.00.10 20 %", "9909 0 %");
    }

    [Fact]
    public void What_replaces_the_base_leaves_nothing_of_it() =>
        Holds(MadeUpLaw.With(("a", "9901: { act: { replace: 3 % }; }")), Question, "3 %", "8000.00.10 0 %", "9901 3 %");

    [Fact]
    public void An_unknown_metal_takes_what_is_left()
    {
        var law = MadeUpLaw.With(("a", "9901: { on: steel, act: { add: 50 % }; }\n9902: { on: ours, act: { add: 10 % }; }"));
        Holds(law, Question, "60 %", "8000.00.10 10 %", "9901 50 %");
        Holds(law, Stating(("ours_share", 300_000_000)), "48 %", "8000.00.10 10 %", "9901 50 % on 70 %", "9902 10 % on 30 %");
        Holds(law, Stating(("steel_share", 0)), "10 %", "8000.00.10 10 %");
        Holds(law, Stating(("steel_value", 25_00)) with { Value = Money.FromDollars(100) }, "22.5 %", "8000.00.10 10 %", "9901 50 % on 25 %");
    }

    [Fact]
    public void Two_unknown_metals_leave_the_total_open()
    {
        var law = MadeUpLaw.With(("a", "9901: { on: steel, act: { add: 50 % }; }\n9902: { on: copper, act: { add: 10 % }; }"));
        Assert.True(law.Evaluate(Question).Open);
        Assert.True(law.Evaluate(Stating(("steel_share", 600_000_000), ("copper_share", 500_000_000))).Open);
        Holds(law, Stating(("copper_share", 500_000_000)), "40 %", "8000.00.10 10 %", "9901 50 % on 50 %", "9902 10 % on 50 %");
    }

    [Fact]
    public void Two_unknown_metals_that_change_nothing_do_not()
    {
        var law = MadeUpLaw.With(
            ("a", "9901: { on: steel, act: { add: 50 %, when: { used: yes } }; }"),
            ("b", "9902: { on: copper, act: { add: 10 %, when: { used: yes } }; }"));
        Holds(law, Question, "10 %", "8000.00.10 10 %");
        Assert.True(law.Evaluate(Stating(("used", 1))).Open);
    }

    [Fact]
    public void A_metal_and_a_claimed_part_may_overlap()
    {
        var law = MadeUpLaw.With(("a", "9901: { on: steel, act: { add: 50 % }; }\n9902: { on: ours, act: { add: 10 % }; }"));
        Assert.True(law.Evaluate(Stating(("steel_share", 300_000_000), ("ours_share", 300_000_000))).Open);
        Holds(law, Stating(("steel_share", 300_000_000), ("ours_share", 0)), "25 %", "8000.00.10 10 %", "9901 50 % on 30 %");
    }

    [Fact]
    public void An_amount_is_a_share_of_a_value_and_nothing_of_any()
    {
        var law = MadeUpLaw.With(("a", "9901: { on: steel, act: { add: 50 % }; }"));
        Holds(law, Stating(("steel_value", 0)), "10 %", "8000.00.10 10 %");
        Holds(law, Stating(("steel_value", 25_00)), "60 %", "8000.00.10 10 %", "9901 50 %");
    }

    [Fact]
    public void The_article_is_charged_where_any_part_is()
    {
        var law = MadeUpLaw.With(
            ("metal", "9901: { on: steel, act: { add: 50 % }; }"),
            ("content", "9904: { act: { add: 1 %, when: { owes: us.duties.metal } }; }"),
            ("whole", "9905: { on: article, act: { add: 2 %, when: { owes: us.duties.metal } }; }"));
        Holds(law, Stating(("steel_share", 200_000_000)), "22.2 %", "8000.00.10 10 %", "9901 50 % on 20 %", "9904 1 % on 20 %", "9905 2 %");
    }

    [Fact]
    public void A_fact_decides_as_it_is_stated_or_presumed_or_claimed()
    {
        var law = MadeUpLaw.With((
            "a",
            """
            9901: { act: { add: 1 %, when: { used: no } }; }
            9902: { over: [9901], act: { add: 2 %, when: { used: yes } }; }
            9903: { over: charges, act: { exempt: yes, when: { donated: yes } }; }
            """));
        Holds(law, Question, "11 %", "8000.00.10 10 %", "9901 1 %");
        Holds(law, Stating(("used", 1)), "12 %", "8000.00.10 10 %", "9902 2 %");
        Holds(law, Stating(("used", 1), ("donated", 1)), "10 %", "8000.00.10 10 %", "9903 0 %");
    }

    [Fact]
    public void A_fact_nobody_presumes_leaves_open_what_it_decides()
    {
        var decides = MadeUpLaw.With(("a", "9901: { act: { add: 1 %, when: { painted: yes } }; }"));
        Assert.Equal((null, true), (decides.Evaluate(Question).Total, decides.Evaluate(Question).Open));
        Holds(decides, Stating(("painted", 1)), "11 %", "8000.00.10 10 %", "9901 1 %");
        Holds(MadeUpLaw.With(("a", "9901: { act: { add: 0 %, when: { painted: yes } }; }")), Question, "10 %", "8000.00.10 10 %");
    }

    [Fact]
    public void A_fact_is_one_way_at_a_time()
    {
        // Painted or not, one of the two takes the charge away: nobody has to ask.
        var law = MadeUpLaw.With((
            "a",
            """
            9901: { act: { add: 1 %, when: { painted: [yes, no] } }; }
            9902: { over: [9901], act: { exempt: yes, when: { painted: yes } }; }
            9903: { over: [9901], act: { exempt: yes, when: { painted: no } }; }
            """));
        Holds(law, Question, "10 %", "8000.00.10 10 %");
        Holds(law, Stating(("painted", 0)), "10 %", "8000.00.10 10 %", "9903 0 %");
    }

    [Fact]
    public void Two_charges_of_a_measure_on_one_part_are_a_conflict()
    {
        var law = MadeUpLaw.With(("a", "9901: { act: { add: 1 % }; }\n9902: { act: { add: 2 %, when: { claim: Y } }; }"));
        Holds(law, Question, "11 %", "8000.00.10 10 %", "9901 1 %");
        Assert.Equal((null, true), (law.Evaluate(Claiming("Y")).Total, law.Evaluate(Claiming("Y")).Conflict));
    }

    [Fact]
    public void An_amount_per_unit_needs_a_quantity_and_a_value()
    {
        var law = MadeUpLaw.With();
        var byWeight = Question with { Hts = HtsCode.Parse("8000.00.20"), Value = Money.FromDollars(100) };
        Assert.Equal((null, true), (law.Evaluate(byWeight).Total, law.Evaluate(byWeight).Open));
        var weighed = byWeight with { Quantity = ImmutableDictionary<UnitName, decimal>.Empty.Add(UnitName.Parse("kg"), 8) };
        Holds(law, weighed, "4 %", "8000.00.20 4 %");
    }

    [Fact]
    public void A_line_that_is_not_on_file_needs_a_rate()
    {
        var law = MadeUpLaw.With();
        var unknown = Question with { Hts = HtsCode.Parse("8000.00.30") };
        Assert.Equal((null, true), (law.Evaluate(unknown).Total, law.Evaluate(unknown).NotOnFile));
        Holds(law, unknown with { BaseRate = LineRate.Free }, "0 %", "8000.00.30 0 %");
    }

    private static DutyQuestion Claiming(string claim) => Question with { Claims = [new ClaimCode(claim)] };

    private static DutyQuestion Stating(params (string Name, long Number)[] facts) =>
        Question with { Facts = facts.ToImmutableDictionary(fact => new FactName(fact.Name), fact => new FactValue(fact.Number)) };

    private static void Holds(ReferenceEvaluator law, DutyQuestion question, string total, params string[] layers)
    {
        var answer = law.Evaluate(question);
        Assert.Equal(layers.Order(), answer.Layers.Select(Print).Order());
        Assert.Equal((Rate.Parse(total), false, false, false), (answer.Total, answer.Conflict, answer.NotOnFile, answer.Open));
    }

    private static string Print(ReferenceLayer layer) => $"{layer.Heading} {layer.AdValorem}" + (layer.Share == Rate.One ? "" : $" on {layer.Share}");
}
