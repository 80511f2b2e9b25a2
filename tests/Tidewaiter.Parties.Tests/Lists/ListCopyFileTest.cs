namespace Tidewaiter.Parties.Tests.Lists;

public sealed class ListCopyFileTest
{
    private const string Head = "#list\tus.parties.sdn\t2026-07-31T13:15Z\t2026-07-31\t2\n";
    private const string One = "us.parties.sdn\tSDN-1\tperson\tHARVEST, Golden\tGH|Golden H\tCN RU\t2020-05-01\tTEST\n";

    [Fact]
    public void A_copy_whose_count_does_not_fit_was_cut_short() => Assert.Equal(
        "here: TW4005: This file cannot be taken as a list: us.parties.sdn says it holds 2 records and holds 1. The earlier copy stays in use; fetch the file from its publisher again.",
        Assert.Single(Read(Head + One).Problems).ToString());

    [Theory]
    [InlineData("us.parties.other\tX\tperson\tA\t\t\t\t\n")]
    [InlineData("no tabs at all\n")]
    [InlineData("#list\tus.parties.sdn\n")]
    public void A_line_that_is_no_record_is_refused(string line) => Assert.Contains("line 2 is no record", Assert.Single(Read(Head + line).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_record_is_read()
    {
        var party = Read(Head.Replace("\t2\n", "\t1\n", StringComparison.Ordinal) + One).Copies[0].Parties[0];

        Assert.Equal(("SDN-1", PartyType.Person, 2, 2), (party.Id.ToString(), party.Type, party.Aliases.Length, party.Countries.Length));
    }

    private static (IReadOnlyList<ListCopy> Copies, IReadOnlyList<Problem> Problems) Read(string text) => ListCopyFile.Read(new StringReader(text), new Words("here"));
}
