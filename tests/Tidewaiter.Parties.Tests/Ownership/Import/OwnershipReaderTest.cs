using System.Text;
using CsCheck;
using NodaTime;

namespace Tidewaiter.Parties.Tests.Ownership.Import;

public sealed class OwnershipReaderTest
{
    [Fact]
    public void The_plain_form_holds_parties_listings_and_stakes()
    {
        var records = Read("""
            { "parties": [ { "id": "L", "name": "Works", "country": "CN", "listings": [ { "list": "us.parties.entity-list", "address": true, "from": "2024", "terms": { "footnotes": [1, 4] } } ] } ],
              "stakes": [ { "owner": "L", "owned": "A", "percent": 12.5, "from": "2024-01-01", "source": "register" }, { "owner": "L", "owned": "B" } ] }
            """);

        var listing = Assert.Single(Assert.Single(records.Parties).Listings);
        Assert.True(listing.IsAddress);
        Assert.Equal("footnotes: 1, 4", ListingTerms.Of(listing).ToString());
        Assert.Equal(["12.5 %", "an unknown share"], records.Stakes.Select(stake => stake.Share.ToString()));
    }

    [Theory]
    [InlineData("""{ "stakes": [ { "owner": "L", "owned": "A", "percent": 150 } ] }""", "TW2005")]
    [InlineData("""{ "stakes": [ { "owner": "L", "percent": 50 } ] }""", "TW2003")]
    [InlineData("""{ "stakes": [ { "owner": "L", "owned": "A", "share": 50 } ] }""", "TW2002")]
    [InlineData("""{ "stakes": 1 }""", "TW2004")]
    [InlineData("""{ "parties": [ { "id": "L" }, { "id": "L" } ] }""", "TW4103: The party 'L' is described twice. Join the two descriptions.")]
    [InlineData("""{ "owners": [] }""", "TW4101: " + OwnershipDiagnostics.NoFormat)]
    [InlineData("""{ "a\ud800": 1, "owners": [] }""", "TW4101")]
    [InlineData("", "TW4101")]
    [InlineData("7", "TW4101")]
    [InlineData("owner,owned\nX,A", "TW4101")]
    [InlineData("owner,owned,percent\nX,A\n", "stakes:2: TW4103: This line has 2 fields and the first line has 3. Put a text that holds a comma in quotation marks.")]
    [InlineData("owner,owned,percent\nX,\"A,5\n", "stakes:2: TW4103: A quotation mark that opens here is never closed. Close it, or double it if it belongs to the text.")]
    [InlineData("owner,owned,percent,price\nX,A,50,1\n", "stakes:1: TW2002")]
    [InlineData("owner,owned,percent\nX,A,much\n", "stakes:2: TW2005")]
    [InlineData("owner,owned,percent\n,A,50\n", "stakes:2: TW2003")]
    [InlineData("{\"schema\":\"Ownership\"}\nnot json\n", "stakes:2: TW4103: This line is not a JSON object. Write one object on each line, or one list of objects.")]
    public void What_cannot_be_read_is_said(string text, string problem)
    {
        var (records, problems) = OwnershipReader.Read(Encoding.UTF8.GetBytes(text), new Words("stakes"));

        Assert.Null(records);
        Assert.Contains(problems, one => one.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_may_quote_and_leave_out()
    {
        var records = Read("owner,owned,percent,to,source\r\n\"Smith, \"\"J\"\"\",A,,2024-01-01,s\r\n\r\nB,A,25-50,,\r\n");

        Assert.Equal("Smith, \"J\"", records.Stakes[0].Owner.ToString());
        Assert.Equal(ShareRange.Unknown, records.Stakes[0].Share);
        Assert.Null(records.Stakes[1].To);
    }

    [Fact]
    public void Bods_shareholdings_are_stakes_and_other_interests_control()
    {
        var records = Read("[" + Statement("r", "2024-01-01", "new", """
            { "subject": "a", "interestedParty": "x", "interests": [ { "type": "shareholding", "directOrIndirect": "direct", "share": { "minimum": 25, "exclusiveMaximum": 50 } },
              { "type": "votingRights", "directOrIndirect": "direct", "share": { "exact": 60 } } ] }
            """) + "]");

        Assert.Equal([(StakeKind.Ownership, "25 % to less than 50 %"), (StakeKind.Control, "60 %")], records.Stakes.Select(stake => (stake.Kind, stake.Share.ToString())));
    }

    [Fact]
    public void A_bods_summary_of_components_that_are_present_is_not_counted_twice()
    {
        const string summary = """{ "subject": "a", "interestedParty": "x", "componentRecords": ["c"], "interests": [ { "type": "shareholding", "directOrIndirect": "indirect", "share": { "exact": 30 } } ] }""";
        var component = Statement("c", "2024-01-01", "new", """{ "isComponent": true, "subject": "a", "interestedParty": "b", "interests": [ { "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 60 } } ] }""");

        var together = Read($"[{component}, {Statement("r", "2024-01-01", "new", summary)}]");
        var alone = Read($"[{Statement("r", "2024-01-01", "new", summary)}]");

        Assert.Equal("b", Assert.Single(together.Stakes).Owner.ToString());
        Assert.Contains("left out", together.Notes.Single().ToString(), StringComparison.Ordinal);
        Assert.Equal(StakeKind.Indirect, Assert.Single(alone.Stakes).Kind);
    }

    [Theory]
    [InlineData("2020-06-01", null, "100 %")]
    [InlineData("2022-06-01", null, "40 %")]
    [InlineData("2022-06-01", "2021-12-31", "100 %")]
    [InlineData("2023-06-01", null, "")]
    [InlineData("2023-06-01", "2022-12-31", "40 %")]
    public void A_later_bods_statement_takes_the_place_of_the_one_before(string day, string? knownAt, string share)
    {
        const string interest = """{{ "subject": "a", "interestedParty": "x", "interests": [ {{ "type": "shareholding", "directOrIndirect": "direct", "share": {{ "exact": {0} }}, "startDate": "{1}" }} ] }}""";
        var records = Read(string.Join('\n',
            Statement("r", "2022-01-15", "updated", string.Format(null, interest, 40, "2022-01-01")),
            Statement("r", "2020-01-15", "new", string.Format(null, interest, 100, "2020-01-01")),
            Statement("r", "2023-01-15", "closed", string.Format(null, interest, 40, "2022-01-01"))));

        LocalDate? known = knownAt is null ? null : EventDate.Parse(knownAt).Date;
        var graph = OwnershipSlice.Of(records, EventDate.Parse(day).Date, known).Graph;

        Assert.Equal(share, graph.Holdings == 0 ? "" : graph.Share(0).ToString());
    }

    [Fact]
    public void Bods_statements_without_a_record_are_records_of_their_own()
    {
        const string statement = """{ "recordType": "relationship", "recordDetails": { "subject": "a", "interestedParty": "x", "interests": [ { "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 20 } } ] } }""";

        Assert.Equal(2, Read($"[{statement}, {statement.Replace("\"x\"", "\"y\"", StringComparison.Ordinal)}]").Stakes.Count(stake => stake.Replaced is null));
    }

    [Theory]
    [InlineData("""[ { "recordType": "relationship", "recordDetails": { "subject": "a", "interestedParty": { "reason": "unknown" } } } ]""")]
    [InlineData("""[ { "schema": "Ownership", "id": "1", "properties": { "asset": ["a"] } } ]""")]
    public void An_owner_that_is_not_named_is_said(string text) =>
        Assert.Equal("1 relationships name no owner or nothing owned: what they hold is not accounted for.", Assert.Single(Read(text).Notes).ToString());

    [Fact]
    public void Ftm_records_that_overlap_tell_of_one_stake()
    {
        var records = Read("""
            { "id": "x", "schema": "Person", "caption": "X", "properties": { "topics": ["sanction"], "country": ["ru"] } }
            { "id": "1", "schema": "Ownership", "properties": { "owner": ["x"], "asset": ["a"], "percentage": ["48%"], "startDate": ["2015-11-25"], "endDate": ["2023-12-21"] } }
            { "id": "2", "schema": "Ownership", "properties": { "owner": ["x"], "asset": ["a"], "percentage": ["51"], "startDate": ["2015-11-25"] } }
            { "id": "3", "schema": "Ownership", "properties": { "owner": ["x"], "asset": ["b"], "percentage": ["most"] } }
            { "id": "4", "schema": "Directorship", "properties": { "director": ["x"], "organization": ["c"] } }
            """);
        var slice = OwnershipSlice.Of(records, new LocalDate(2023, 6, 1), null);

        Assert.Equal(["51 %", "an unknown share"], Enumerable.Range(0, slice.Graph.Holdings).Select(holding => slice.Graph.Share(holding).ToString()));
        Assert.True(slice.Graph.IsDisputed(0));
        Assert.Single(slice.ControllersOf(3));
        Assert.Equal(2, records.Notes.Length);
        Assert.Equal("RU", records.Parties[0].Country.ToString());
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Gen.String[Gen.Char["{}[]\":,stakeowndprcX 05\n\\u"], 0, 200].Select(Encoding.UTF8.GetBytes),
        Gen.Int[0, 400].Select(cut => Encoding.UTF8.GetBytes(Statement("r", "2024", "new", """{ "subject": "a", "interestedParty": { "reason": "none" }, "interests": [ { "share": { "exact": "x" } } ] }"""))[..^Math.Min(cut, 100)]))
        .Sample(bytes => OwnershipReader.Read(bytes, new Words("fuzz")) is var (records, problems) && (records is null) == (problems.Count > 0));

    private static OwnershipRecords Read(string text)
    {
        var (records, problems) = OwnershipReader.Read(Encoding.UTF8.GetBytes(text), new Words("stakes"));
        Assert.Empty(problems);
        return records!;
    }

    private static string Statement(string id, string date, string status, string details) =>
        $$"""{ "recordId": "{{id}}", "recordType": "relationship", "recordStatus": "{{status}}", "statementDate": "{{date}}", "recordDetails": {{details.ReplaceLineEndings(" ")}} }""";
}
