using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>Claims nobody made, and what each would save.</summary>
public sealed class ClaimFinderTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Claims_are_listed_by_what_they_save()
    {
        Claimable("donated: yes", "{ claim: 9902.00.01 }");
        Assert.Equal("9903 saves 30 % (donated: yes), 9902 saves 20 % (claim: 9902.00.01)", Claims());
    }

    [Fact]
    public void A_claim_that_was_made_or_is_contradicted_is_not_listed()
    {
        Claimable("donated: yes", "{ claim: 9902.00.01 }");
        Assert.Equal("9902 saves 20 % (claim: 9902.00.01)", Claims("""{ "facts": { "donated": "no" } }"""));
        Assert.Equal("9903 saves 10 % (donated: yes)", Claims("""{ "claims": ["9902.00.01"] }"""));
        Assert.Equal("", Claims("""{ "facts": { "donated": "yes" } }"""));
    }

    [Fact]
    public void What_applies_by_itself_is_no_claim()
    {
        _law.Measure(
            """
            provisions:
              9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 30 % } ]
              9902: { over: [9901], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes, when: { donated: yes } } ] }
            """);
        Assert.Equal("", Claims());
    }

    [Fact]
    public void An_alternative_for_another_origin_does_not_shift_what_is_needed()
    {
        Claimable("origin: [DE] }, { donated: yes", "{ claim: 9902.00.01 }");
        Assert.StartsWith("9903 saves 30 % (donated: yes)", Claims());
    }

    [Fact]
    public void Goods_the_list_only_describes_need_the_heading_claimed()
    {
        _law.File("us/duties/described.csv", "code,op,from,to,by,at,role\n7318.15.20,+,2025-02-01,,us.known-2025-01-10,note 1,described\n")
            .Measure(
                """
                provisions:
                  9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 30 % } ]
                  9902.00.03: { class: claim, over: [9901], goods: described.csv, acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes } ] }
                """);
        Assert.Equal("9902.00.03 saves 30 % (claim: 9902.00.03)", Claims());
    }

    [Fact]
    public void A_program_symbol_saves_the_difference_of_the_columns_too()
    {
        _law.Measure(
            """
            provisions:
              9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 30 % } ]
              9902: { class: claim, over: [9901], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes, when: { claim: [Z, S] } } ] }
            """);
        Assert.Equal("9902 saves 35 % (claim: Z or S)", Claims());
        Assert.Equal("Answered 0 %: 9902 0 %, 7318.15.2061 Free (S)", Tiny.Print(_law.Ask("""{ "claims": ["S"] }""")));
    }

    private void Claimable(string donated, string claimed) => _law.Measure(
        $$"""
        provisions:
          9901: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 30 % } ]
          9902: { class: claim, over: [9901], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, when: {{claimed}} } ] }
          9903: { class: claim, over: [9901, 9902], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes, when: [ { {{donated}} } ] } ] }
        """);

    private string Claims(string fields = "{}") =>
        Tiny.Print(_law.Ask(fields).ClaimsAvailable, claim => $"{claim.Heading} saves {claim.Saves} ({claim.Needs})");
}
