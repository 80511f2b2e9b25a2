using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Tidewaiter.Law.Compiler.Tests.Lists;

/// <summary>Lists, sets and the schedule from CSV.</summary>
public sealed class CsvLogTests
{
    private const string Header = "code,op,from,to,by,at,role\n";

    [Fact]
    public void A_row_says_what_its_cells_say()
    {
        var log = Read(Header + "9403.60.80,-,2018-09-24,2019-01-01T00:00,us.83-fr-47974,\"note 20(f), (g)\",described\n");
        var row = Assert.Single(log.Section.Rows);
        Assert.Equal(HtsCode.Parse("9403.60.80").Key, row.Key);
        Assert.Equal(new LogRow.Saying("-", "2018-09-24", "2019-01-01T00:00", "us.83-fr-47974", "note 20(f), (g)", "described"), row.Says);
    }

    [Fact]
    public void An_empty_operation_adds_and_empty_cells_take_the_defaults()
    {
        var log = Read("#defaults from=2018-09-24 by=us.83-fr-47974 at=note 20(f) and (g)\n" + Header + "9403,,,,,,\n9404,-,2019-01-01,,us.x,annex,\n");
        Assert.Equal(new LogRow.Saying("+", "2018-09-24", "", "us.83-fr-47974", "note 20(f) and (g)", ""), log.Section.Rows[0].Says);
        Assert.Equal(new LogRow.Saying("-", "2019-01-01", "", "us.x", "annex", ""), log.Section.Rows[1].Says);
    }

    [Fact]
    public void A_set_has_countries()
    {
        var log = Read("#defaults by=us.x from=2018-01-01\ncountry,op,from,to,by,at,role\nno,+,,,,,\n");
        Assert.Equal(CountryCode.Parse("NO").Key, Assert.Single(log.Section.Rows).Key);
    }

    [Fact]
    public void A_schedule_has_columns_of_its_own()
    {
        var log = Read("code,op,from,to,by,unit,general,special,column_2,label\n0101.21.00,+,2023-10-13,,us.x,No.,2.5%,\"Free (A,AU)\",35%,\"horses, male\"\n");
        Assert.Equal(["unit", "general", "special", "column_2", "label"], log.Section.Columns);
        Assert.Equal(["No.", "2.5%", "Free (A,AU)", "35%", "horses, male"], Assert.Single(log.Section.Rows).Texts);
    }

    [Fact]
    public void Every_saying_has_the_line_it_stands_on_first()
    {
        var log = Read("#defaults by=us.x from=2018-01-01\n" + Header + "\n9403,,,,,,\n0101,-,,,,,\n9404,,,,,,\n");
        Assert.Equal(["- 5", "+ 4"], log.Section.Sayings.Zip(log.SayingLines).Select(pair => $"{pair.First.Op} {pair.Second}"));
    }

    [Theory]
    [InlineData("", "1 This list has no header. Write 'code,op,from,to,by,at,role', or 'country,…' for a set of countries.")]
    [InlineData("hts,op,from,to,by\n", "1 The header 'hts,op,from,to,by' is not one of a list. Begin with 'code' or 'country', then name each column once; 'op', 'from' and 'by' must be among them.")]
    [InlineData("code,op,from\n", "1 The header 'code,op,from' is not one of a list. Begin with 'code' or 'country', then name each column once; 'op', 'from' and 'by' must be among them.")]
    [InlineData("code,op,op,from,by\n", "1 The header 'code,op,op,from,by' is not one of a list. Begin with 'code' or 'country', then name each column once; 'op', 'from' and 'by' must be among them.")]
    [InlineData("#default from=2018-01-01\ncode,op,from,to,by\n", "1 The defaults cannot be read. Write '#defaults from=<date> by=<instrument> at=<paragraph>', each value once and with a name: op, from, to, by, at or role.")]
    [InlineData("#defaults 2018-01-01\ncode,op,from,to,by\n", "1 The defaults cannot be read. Write '#defaults from=<date> by=<instrument> at=<paragraph>', each value once and with a name: op, from, to, by, at or role.")]
    [InlineData("#defaults from=2018-01-01 from=2019-01-01\ncode,op,from,to,by\n", "1 The defaults cannot be read. Write '#defaults from=<date> by=<instrument> at=<paragraph>', each value once and with a name: op, from, to, by, at or role.")]
    public void A_list_begins_with_its_header(string csv, string fault) => Assert.Equal(fault, Faults(Read(csv)));

    [Theory]
    [InlineData("9403,+,2018-09-24,,us.x,a", "2 This row has 6 columns and the header has 7. Add or remove commas, and put a value that holds a comma in quotes.")]
    [InlineData("9403,+,2018-09-24,,us.x,note 2(a), (b),", "2 This row has 8 columns and the header has 7. Add or remove commas, and put a value that holds a comma in quotes.")]
    [InlineData("9403,=,2018-09-24,,us.x,,", "2 '=' is no operation. Write '+' to add the code or '-' to carve it out; an empty cell adds.")]
    [InlineData(",+,2018-09-24,,us.x,,", "2 This row has no code. Fill the first column.")]
    [InlineData("CN,+,2018-09-24,,us.x,,", "2 'CN' is not a tariff number. Write 2 to 10 digits, with dots or without.")]
    [InlineData("9403.60.80.81.00,+,2018-09-24,,us.x,,", "2 '9403.60.80.81.00' is not a tariff number. Write 2 to 10 digits, with dots or without.")]
    [InlineData("9403,+,09/24/2018,,us.x,,", "2 '09/24/2018' in the column 'from' is not a date. Write it as YYYY-MM-DD, or leave the cell empty.")]
    [InlineData("9403,+,2018-09-24,2018-13-01,us.x,,", "2 '2018-13-01' in the column 'to' is not a date. Write it as YYYY-MM-DD, or leave the cell empty.")]
    [InlineData("9403,+,2018-09-24,2018-09-24,us.x,,", "2 This row ends on 2018-09-24, before it begins on 2018-09-24. Correct 'from' or 'to'.")]
    [InlineData("9403,+,2018-09-24,,us.x,,part", "2 'part' is no role. Write 'described' where only a described part of the line is meant, or leave the cell empty.")]
    [InlineData("9403,+,2018-09-24,,us.x,,\n9404,+,2018-09-24,,us.x,,\n9403,+,2018-09-24,,us.x,,", "4 Line 2 says the same. Remove one of the two.")]
    [InlineData("9403,+,2018-09-24,,us.x,\"note 2,\n9404,+,2018-09-24,,us.x,,", "2 A quotation mark is opened in this row and not closed on the same line. Close it, or double it if it belongs to the text.")]
    public void A_row_that_cannot_be_read_says_why(string rows, string fault) => Assert.Equal(fault, Faults(Read(Header + rows)));

    [Fact]
    public void A_set_wants_countries() => Assert.Equal(
        "2 '9403' is not a country. Write its two letters as in ISO 3166-1.",
        Faults(Read("country,op,from,to,by,at,role\n9403,+,2018-09-24,,us.x,,")));

    [Fact]
    public void Every_bad_row_is_told() => Assert.Equal(3, Read(Header + "x,+,,,us.x,,\ny,+,,,us.x,,\n9403,?,,,us.x,,\n").Faults.Count);

    [Fact]
    public void What_is_not_UTF_8_is_refused() => Assert.Equal("1 This file is not UTF-8 text. Save it as UTF-8.", Faults(CsvLog.Read([0x63, 0xFF])));

    [Fact]
    public void Random_bytes_give_rows_or_faults_and_never_an_exception() => Gen.Byte.Array[0, 400].Sample(bytes => IsRowsOrFaults(bytes), iter: 3_000);

    [Fact]
    public void Random_rows_give_rows_or_faults_in_bounded_time()
    {
        string[] pieces = ["9403", ",", "\n", "\"", "+", "-", "2018-09-24", "us.x", "#", "#defaults ", "from=", " ", "described", "\r\n", "\"\"", "é", "\0", Header, "\r", "CN", "\t"];
        Gen.OneOf(pieces).Array[0, 80].Select(string.Concat).Sample(
            text =>
            {
                var watch = Stopwatch.StartNew();
                IsRowsOrFaults(Encoding.UTF8.GetBytes(text));
                IsRowsOrFaults(Encoding.UTF8.GetBytes(Header + text));
                Assert.True(watch.ElapsedMilliseconds < 2_000, text);
            },
            iter: 20_000);
    }

    [Fact]
    public void Rows_read_back_as_written()
    {
        var row = Gen.Select(Gen.Int[1, 99], Gen.Int[0, 99_999_999], Gen.Bool, Gen.Int[0, 3000], Gen.OneOf("", "note 2", "a \"b\", c"));
        row.List[1, 40].Sample(rows =>
        {
            var lines = rows.DistinctBy(one => (one.Item1, one.Item2)).Select(one =>
                $"{one.Item1:00}{one.Item2:00000000},{(one.Item3 ? '+' : '-')},{new NodaTime.LocalDate(2018, 1, 1).PlusDays(one.Item4):uuuu-MM-dd},,us.x,\"{one.Item5.Replace("\"", "\"\"", StringComparison.Ordinal)}\",");
            var log = Read(Header + string.Join('\n', lines));
            Assert.Empty(log.Faults);
            Assert.Equal(
                rows.DistinctBy(one => (one.Item1, one.Item2)).Select(one => $"{one.Item1:00}{one.Item2:00000000} {one.Item5}"),
                log.Section.Rows.Select(one => $"{HtsCode.FromKey(one.Key).ToString().Replace(".", "", StringComparison.Ordinal)} {one.Says.At}"));
        });
    }

    private static void IsRowsOrFaults(byte[] bytes)
    {
        var log = CsvLog.Read(bytes);
        Assert.True(log.Faults.Count > 0 || log.Section.ToBytes().Length > 0);
        Assert.Equal(log.Section.Sayings.Count(), log.SayingLines.Count);
    }

    private static CsvLog Read(string csv) => CsvLog.Read(Encoding.UTF8.GetBytes(csv));

    private static string Faults(CsvLog log) => string.Join('\n', log.Faults.Select(fault => $"{fault.Line} {fault.Message}"));
}
