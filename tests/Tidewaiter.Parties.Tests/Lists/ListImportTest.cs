using NodaTime;
using Tidewaiter.Testing;

namespace Tidewaiter.Parties.Tests.Lists;

public sealed class ListImportTest : IDisposable
{
    private const string Csv = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,alt_names,ids,nationalities,citizenships";
    private static readonly LocalDate Made = new(2026, 8, 1);
    private static readonly MeasureId Entities = new("us.parties.entity-list");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-lists-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_consolidated_list_is_read_by_the_names_of_its_columns()
    {
        var (copies, problems) = Import(Rows(4000));

        Assert.Empty(problems);
        var party = Assert.Single(copies).Parties[7];
        Assert.Equal("Golden Harvest 7", party.Name.ToString());
        Assert.Equal(["GH7", "Harvest, Golden"], party.Aliases.Select(alias => alias.ToString()));
        Assert.Equal(["CN"], party.Countries.Select(country => country.ToString()));
        Assert.Equal("2020-05-01", party.Since.ToString());
        Assert.Equal("91 FR 70001", party.Remark.ToString());
    }

    [Fact]
    public void A_header_in_the_middle_is_no_party() => Assert.Equal(4000, Import(Rows(2000) + Csv + "\n" + string.Join('\n', Rows(4000).Split('\n')[2001..])).Copies[0].Parties.Length);

    [Fact]
    public void The_same_record_keeps_its_id_from_copy_to_copy() =>
        Assert.Equal(Import(Rows(4000)).Copies[0].Parties.Select(party => party.Id), Import(Rows(4000)).Copies[0].Parties.Select(party => party.Id));

    [Fact]
    public void A_list_that_lost_a_tenth_is_refused_and_the_earlier_copy_serves()
    {
        var folder = new ListFolder(new DirectoryInfo(Path.Combine(_folder.FullName, "kept")));
        folder.Keep(Import(Rows(4000)).Copies);

        var (copies, problems) = Import(Rows(3500), folder.Read());

        Assert.Empty(copies);
        Assert.Equal(
            "consolidated.csv: TW4004: The list us.parties.entity-list comes with 3,500 records where 4,000 are on file: too few to be believed. The earlier copy stays in use; "
            + "check the file, and import with --accept-shrunken us.parties.entity-list if the list really lost them.",
            Assert.Single(problems).ToString());
        Assert.Equal(4000, folder.Read().Single().Parties.Length);
        Assert.Empty(Import(Rows(3500), folder.Read(), Entities).Problems);
    }

    [Fact]
    public void A_list_missing_altogether_is_refused()
    {
        var unverified = new ListCopy(new MeasureId("us.parties.unverified"), new Words("x"), Made, [.. Import(Rows(4000)).Copies[0].Parties.Take(200)]);

        Assert.Contains("us.parties.unverified comes with 0 records where 200", Assert.Single(Import(Rows(4000), [unverified]).Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.71)]
    [InlineData(0.999)]
    public void A_file_cut_short_is_refused(double share)
    {
        var whole = Rows(4000);
        Assert.NotEmpty(Import(whole[..(int)(whole.Length * share)], Import(whole).Copies).Problems);
    }

    [Fact]
    public void A_list_the_law_does_not_name_is_refused() => Assert.Contains(
        "it holds records of 'Newest List (NEW)', a list the law does not name",
        Assert.Single(Import(Csv + "\n1,Newest List (NEW),,,,Somebody,,,,,,,,\n").Problems).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void The_consolidated_list_is_read_as_JSON()
    {
        var records = string.Join(",", Enumerable.Range(0, 3000).Select(at =>
            $$"""{"source":"Entity List (EL) - Bureau","name":"Golden Harvest {{at}}","type":null,"alt_names":["GH{{at}}"],"addresses":[{"address":"1 Road","city":"Dandong","country":"CN"}],"ids":[{"type":"LEI","number":"5493001KJTIIGC8Y1R12"}]}"""));

        var party = Import($$"""{"results":[{{records}}]}""", name: "consolidated.json").Copies[0].Parties[3];

        Assert.Equal(("Golden Harvest 3", "GH3", "CN", "1 Road, Dandong", "5493001KJTIIGC8Y1R12"), (party.Name.ToString(), party.Aliases[0].ToString(), party.Countries[0].ToString(), party.Addresses[0].ToString(), party.Identifiers[0].ToString()));
    }

    [Fact]
    public void The_list_of_OFAC_is_read_as_XML()
    {
        var entries = string.Concat(Enumerable.Range(0, 15_000).Select(at =>
            $"<sdnEntry><uid>{at}</uid><lastName>HARVEST {at}</lastName><firstName>Golden</firstName><sdnType>Individual</sdnType><programList><program>TEST</program></programList><akaList><aka><uid>1</uid><lastName>GH{at}</lastName></aka></akaList></sdnEntry>"));

        var party = Import($"<sdnList xmlns=\"http://tempuri.org\"><publshInformation><Record_Count>15000</Record_Count></publshInformation>{entries}</sdnList>", name: "sdn.xml").Copies[0].Parties[5];

        Assert.Equal(("SDN-5", "HARVEST 5, Golden", "GH5", PartyType.Person, "TEST"), (party.Id.ToString(), party.Name.ToString(), party.Aliases[0].ToString(), party.Type, party.Remark.ToString()));
    }

    [Fact]
    public void The_older_files_of_OFAC_are_joined_by_number()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "alt.csv"), "7,1,\"aka\",\"GH SEVEN\",-0- \r\n");
        var rows = string.Concat(Enumerable.Range(0, 15_000).Select(at => $"{at},\"HARVEST {at}\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n")) + "\x1A";

        var party = Import(rows, name: "sdn.csv").Copies[0].Parties[7];

        Assert.Equal(("HARVEST 7", "GH SEVEN", PartyType.Entity), (party.Name.ToString(), party.Aliases[0].ToString(), party.Type));
    }

    [Fact]
    public void What_is_kept_is_what_was_read()
    {
        var folder = new ListFolder(new DirectoryInfo(Path.Combine(_folder.FullName, "kept")));
        var copy = Import(Rows(3000)).Copies[0];
        folder.Keep([copy]);

        Assert.Equal(copy.Parties.Select(Text), folder.Read().Single().Parties.Select(Text));
    }

    [Fact]
    public void A_damaged_copy_gives_way_to_the_one_before_it()
    {
        var kept = new DirectoryInfo(Path.Combine(_folder.FullName, "kept"));
        var folder = new ListFolder(kept);
        folder.Keep(Import(Rows(3000)).Copies);
        folder.Keep(Import(Rows(3001)).Copies);
        var file = kept.GetFiles("*.tsv").Single();
        var text = File.ReadAllText(file.FullName);

        File.WriteAllText(file.FullName, text[..(text.Length / 2)]);

        Assert.Equal(3000, folder.Read().Single().Parties.Length);
    }

    private static string Text(ListedParty party) =>
        $"{party.Id} {party.Type} {party.Name} {string.Join('|', party.Aliases)} {string.Join(' ', party.Countries)} {party.Since} {party.Remark} {string.Join('|', party.Addresses)}";

    private static string Rows(int count) => Csv + "\n" + string.Concat(Enumerable.Range(0, count).Select(at =>
        $"{at},\"Entity List (EL) - Bureau of Industry and Security\",,,,\"Golden Harvest {at}\",,\"1 Xinhua Road; Dandong, CN\",91 FR 70001,2020-05-01,\"GH{at}; Harvest, Golden\",,,\n"));

    private (IReadOnlyList<ListCopy> Copies, IReadOnlyList<Problem> Problems) Import(string text, IReadOnlyList<ListCopy>? onFile = null, MeasureId? accepted = null, string name = "consolidated.csv")
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, name));
        File.WriteAllText(file.FullName, text);
        return new ListImport(LawFolder.Compile()).Read(file, Made, onFile ?? [], accepted is { } list ? [list] : []);
    }
}
