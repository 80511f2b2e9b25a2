using Tidewaiter.Testing;

namespace Tidewaiter.Parties.Tests.Ownership.Terms;

public sealed class OwnershipTermsTest
{
    [Theory]
    [InlineData("owned: half", "'half' cannot be read here; write 'at least' or 'more than' and a share in percent.")]
    [InlineData("owned: at least 50", "'at least 50' cannot be read here")]
    [InlineData("owned: at least 50 %, owners: some", "'some' cannot be read here; write one of together, each.")]
    [InlineData("owned: at least 50 %, through: all", "'all' cannot be read here; write one of chain, caught, none.")]
    [InlineData("owned: at least 50 %, effect: bad", "'bad' cannot be read here; write one of red-flag, undetermined, restricted.")]
    [InlineData("owned: at least 50 %, affiliates: [Mars]", "There is no list or set 'Mars' in the law folder.")]
    public void What_cannot_be_read_is_said(string terms, string problem)
    {
        using var law = new TinyLaw().File("us/parties/test.yaml", $"kind: ownership-test\ntitle: T\nauthority: none\nprovisions: {{ a: [ {{ by: us.known-2025-01-10, from: 2025-02-01, {terms} }} ] }}");

        Assert.Contains(problem, law.Problems().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_counts_nobody_is_refused()
    {
        using var law = new TinyLaw().File("us/parties/test.yaml", "kind: ownership-test\ntitle: T\nauthority: none\nprovisions:\n  a: [ { by: us.known-2025-01-10, from: 2025-02-01, owned: at least 50 % } ]");

        Assert.Equal("law/us/parties/test.yaml:5: TW1003: The key 'lists' is missing; add it.", law.Problems().ToString());
    }

    [Fact]
    public void A_share_held_throughout_by_one_owner_is_another_test_than_by_several()
    {
        using var law = new TinyLaw().File(
            "us/parties/test.yaml",
            """
            kind: ownership-test
            title: T
            authority: none
            provisions:
              a:
                - { by: us.known-2025-01-10, from: 2025-02-01, owned: at least 50 %, lists: us.one, owners: each }
                - { by: us.known-2025-03-10, from: 2025-04-01, owners: together }
            """);
        var desk = new OwnershipDesk(law.Book());
        OwnershipRecords records = new(
            [new Party(new PartyId("X")) { Listings = [new Listing(new ListId("us.one"))] }, new Party(new PartyId("Y")) { Listings = [new Listing(new ListId("us.one"))] }],
            [new Stake(new PartyId("X"), new PartyId("A"), Quarter), new Stake(new PartyId("Y"), new PartyId("A"), Quarter)]);

        PartyOutcome On(string date) => desk.Answer(new OwnershipQuestion(records, EventDate.Parse(date)) { Parties = [new PartyId("A")] }).Parties[0].Outcome;

        Assert.Equal(PartyOutcome.None, On("2025-03-31"));
        Assert.Equal(PartyOutcome.Restricted, On("2025-04-01"));
    }

    private static ShareRange Quarter => ShareRange.TryParse("25", out var share) ? share : throw new FormatException();
}
