using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests.Views;

/// <summary>How coats cover one another. Each test is a thing that happened to real law.</summary>
public sealed class PaintingTests : IDisposable
{
    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void A_provision_substance_nothing_before_its_first_act_begins()
    {
        var view = Paint("- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }");
        Assert.Equal("None", Ask.State(view, "2025-01-31"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-02-01"));
    }

    [Fact]
    public void A_later_coat_covers_only_the_fields_it_names()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, origin: [CN], when: { exported: from 2025-01-15 } }
            - { by: us.known-2025-03-01, from: 2025-03-04, add: 20 % }
            """);
        Assert.Equal("InForce; origin CN; substance add 20 %; when exported: from 2025-01-15", Ask.State(view, "2025-03-04"));
    }

    [Fact]
    public void What_became_known_later_lies_on_top_whatever_the_file_order()
    {
        var view = Paint(
            """
            - { by: us.known-2025-03-01, from: 2025-02-01, add: 20 % }
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            """);
        Assert.Equal("InForce; substance add 20 %", Ask.State(view, "2025-02-01"));
    }

    [Fact]
    public void Shapes_of_charge_replace_one_another()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-03-04, floor: 15 % }
            """);
        Assert.Equal("InForce; substance floor 15 %", Ask.State(view, "2025-03-04"));
    }

    [Fact]
    public void A_rate_superseded_before_it_starts_never_shows()
    {
        var view = Paint(
            """
            - { by: us.known-2018-09-21, from: 2018-09-24, add: 10 % }
            - { by: us.known-2018-09-21, from: 2019-01-01, add: 25 % }
            - { by: us.known-2018-12-19, from: 2019-01-01, to: 2019-03-02, add: 10 %, words: until March 2 2019 }
            - { by: us.known-2019-03-05, from: 2019-03-02, add: 10 % }
            - { by: us.known-2019-05-09, from: 2019-05-10, add: 25 % }
            """);
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2019-01-01"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2019-05-09"));
        Assert.Equal("InForce; substance add 25 %", Ask.State(view, "2019-05-10"));
    }

    [Fact]
    public void What_ended_stays_ended_until_a_later_coat_gives_it_terms_again()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-03-04, ends: yes }
            - { by: us.known-2025-05-01, from: 2025-06-01, add: 5 % }
            """);
        Assert.Equal("Ended; ends yes; substance add 10 %", Ask.State(view, "2025-03-04"));
        Assert.Equal("InForce; substance add 5 %", Ask.State(view, "2025-06-01"));
    }

    [Fact]
    public void A_coat_that_ends_lets_what_lies_below_show_again()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-04-01, to: 2025-05-01, add: 34 %, words: until May 1 }
            """);
        Assert.Equal("InForce; substance add 34 %", Ask.State(view, "2025-04-30"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-05-01"));
    }

    [Fact]
    public void A_suspended_provision_exists_and_is_not_applied()
    {
        var view = Paint(
            """
            - { by: us.known-2025-09-29, from: 2025-09-29, add: 10 % }
            - { by: us.known-2025-11-10, from: 2025-11-10, to: 2026-11-10, suspended: yes, words: through November 9 2026 }
            """);
        Assert.Equal("Suspended; substance add 10 %; suspended yes", Ask.State(view, "2026-11-09"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2026-11-10"));
    }

    [Fact]
    public void A_suspension_of_what_ended_suspends_nothing()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, to: 2025-08-01, add: 10 %, words: until August 1 }
            - { by: us.known-2025-06-01, from: 2025-06-15, to: 2025-12-01, suspended: yes, words: until December 1 }
            - { by: us.known-2025-06-20, from: 2025-10-01, ends: yes }
            """);
        Assert.Equal("Suspended; substance add 10 %; suspended yes", Ask.State(view, "2025-07-31"));
        Assert.Equal("None; suspended yes", Ask.State(view, "2025-08-01"));
        Assert.Equal("Ended; ends yes; suspended yes", Ask.State(view, "2025-10-01"));
    }

    [Fact]
    public void A_suspension_can_be_lifted_before_its_end()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-06-01, from: 2025-06-15, to: 2025-12-01, suspended: yes, words: until December 1 }
            - { by: us.known-2025-09-01, from: 2025-09-02, suspended: no }
            """);
        Assert.Equal("InForce; substance add 10 %; suspended no", Ask.State(view, "2025-09-02"));
    }

    [Fact]
    public void Relief_can_reach_back_behind_the_day_it_became_known()
    {
        var law = _law.Acts(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 25 % }
            - { by: us.known-2025-09-09, from: 2025-08-07, add: 15 % }
            """).Book();
        Assert.Equal("InForce; substance add 25 %", Ask.State(Ask.KnownAt(law, "2025-09-08"), "2025-08-07"));
        Assert.Equal("InForce; substance add 15 %", Ask.State(Ask.KnownAt(law, "2025-09-09"), "2025-08-07"));
        Assert.Equal("InForce; substance add 25 %", Ask.State(Ask.KnownAt(law, "2025-09-09"), "2025-08-06"));
    }

    [Fact]
    public void A_law_of_one_day_shows_on_that_day()
    {
        var view = Paint(
            """
            - { by: us.known-2025-04-02, from: 2025-04-05, add: 10 % }
            - { by: us.known-2025-04-02, from: 2025-04-09, to: 2025-04-10, add: 34 %, words: until April 10 }
            """);
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-04-08"));
        Assert.Equal("InForce; substance add 34 %", Ask.State(view, "2025-04-09"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-04-10"));
    }

    [Fact]
    public void A_day_of_law_begins_at_its_governing_minute()
    {
        var view = Paint("- { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }");
        Assert.Equal("None", Ask.State(view, "2025-02-01T00:00"));
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2025-02-01T00:01"));
    }

    [Fact]
    public void An_act_on_the_measure_lies_on_each_of_its_provisions()
    {
        var book = _law.Measure(
            """
            provisions:
              9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ]
              9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 20 % }, { by: us.known-2026-03-01, from: 2026-03-05, add: 5 % } ]
            acts:
              - { by: us.known-2026-02-20, from: 2026-02-24T00:00, ends: yes }
            """).Book();
        var view = View.Open(book);
        Assert.Equal("InForce; substance add 10 %", Ask.State(view, "2026-02-23"));
        Assert.Equal("Ended; ends yes; substance add 10 %", Ask.State(view, "2026-02-24T00:00"));
        Assert.Equal("Ended; ends yes; substance add 20 %", Ask.State(view, "2026-02-24", "9902"));
        Assert.Equal("InForce; substance add 5 %", Ask.State(view, "2026-03-05", "9902"));
    }

    [Fact]
    public void What_an_agency_does_not_enforce_is_law_all_the_same()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-03-01, from: 2025-03-02, enforced: no }
            """);
        Assert.Equal("NotEnforced; enforced no; substance add 10 %", Ask.State(view, "2025-03-02"));
    }

    [Fact]
    public void A_judgment_changes_no_rate_and_no_date()
    {
        var view = Paint(
            """
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2026-02-20, standing: held_unlawful for the plaintiffs }
            """);
        Assert.Equal("InForce; standing held_unlawful for the plaintiffs; substance add 10 %", Ask.State(view, "2025-02-01"));
    }

    [Fact]
    public void Fields_of_the_provision_are_the_ground_and_those_of_the_measure_lie_below_them()
    {
        var book = _law.Measure(
            """
            origin: [CN]
            goods: ["8471"]
            provisions:
              9901: { origin: [HK], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }
              9902: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, goods: all } ]
            """).Book();
        Assert.Equal("InForce; goods 8471; origin HK; substance add 10 %", Ask.State(View.Open(book), "2025-02-01"));
        Assert.Equal("InForce; goods all; origin CN; substance add 10 %", Ask.State(View.Open(book), "2025-02-01", "9902"));
    }

    private View Paint(string acts) => View.Open(_law.Acts(acts).Book());
}
