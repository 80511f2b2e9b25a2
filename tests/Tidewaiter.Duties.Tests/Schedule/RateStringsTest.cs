namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>All rates of whole revisions of the schedule: each is read, prints back, and is of the family a person put it in.</summary>
public sealed class RateStringsTest(ITestOutputHelper output)
{
    private const string Revision = "rate_strings_2026_rev_10.csv.gz";
    private const string AllRevisions = "rate_strings_all_revisions_2025_2026.csv.gz";

    // The families as the revision was classed by hand, and the shapes their texts have. Two families of a mixed bag hold one or two shapes each.
    private static readonly Dictionary<string, string[]> ShapesOf = new()
    {
        ["00"] = ["blank"],
        ["01"] = ["free"],
        ["02"] = ["ad valorem"],
        ["03"] = ["ad valorem"],
        ["04"] = ["specific"],
        ["05"] = ["compound"],
        ["06"] = ["sugar degree"],
        ["07"] = ["components"],
        ["08"] = ["qualified basis", "components", "applicable + X"],
        ["10"] = ["compound"],
        ["11"] = ["specific", "compound", "qualified basis"],
        ["12"] = ["components", "ad valorem"],
        ["20"] = ["applicable + X", "applicable"],
        ["21"] = ["applicable"],
        ["22"] = ["applicable - X", "applicable + X", "applicable"],
        ["23"] = ["no change"],
        ["24"] = ["free on terms"],
        ["25"] = ["borrowed", "applicable", "applicable + X"],
        ["26"] = ["see elsewhere"],
        ["30"] = ["components", "free", "free on terms", "no change", "blank"],
    };

    [Theory]
    [InlineData(Revision)]
    [InlineData(AllRevisions)]
    public void Every_text_is_read_and_prints_back(string file)
    {
        if (RateStrings.Read(file, output) is not { } rows)
        {
            return;
        }

        var unread = new List<string>();
        foreach (var row in rows)
        {
            if (row.Column == "special")
            {
                var column = SpecialRates.Parse(row.Text);
                Assert.Equal(column, SpecialRates.Parse(column.ToString()));
                Assert.True(column.ToString().All(char.IsAscii), column.ToString());
                unread.AddRange(column.Groups.Where(group => group.Rate is LineRate.Unread or LineRate.Blank).Select(group => $"{row.Text}: {group}"));
            }
            else
            {
                var rate = LineRate.Parse(row.Text);
                Assert.Equal(rate, LineRate.Parse(rate.ToString()));
                Assert.True(rate.ToString().All(char.IsAscii), rate.ToString());
                unread.AddRange(rate is LineRate.Unread ? [row.Text] : []);
            }
        }

        output.WriteLine($"{file}: {rows.Count} texts by column, {rows.DistinctBy(row => row.Text).Count()} distinct; {unread.Count} not read");
        Assert.NotEmpty(rows);
        Assert.Empty(unread);
    }

    [Fact]
    public void Each_is_of_the_family_it_was_put_in()
    {
        if (RateStrings.Read(Revision, output) is not { } rows)
        {
            return;
        }

        foreach (var family in rows.Where(row => row.Column != "special").GroupBy(row => row.Family).OrderBy(family => family.Key))
        {
            var shapes = family.GroupBy(row => ShapeOf(LineRate.Parse(row.Text))).OrderByDescending(shape => shape.Count()).ToList();
            output.WriteLine($"{family.Key}: {string.Join(", ", shapes.Select(shape => $"{shape.Key} {shape.Count()} ({shape.Sum(row => row.Lines)} lines)"))}");
            Assert.Empty(shapes.Where(shape => !ShapesOf[family.Key].Contains(shape.Key)).SelectMany(shape => shape.Select(row => $"{family.Key} {shape.Key}: {row.Text}")));
        }
    }

    [Fact]
    public void The_lines_of_each_family_are_as_many_as_were_counted_by_hand()
    {
        if (RateStrings.Read(Revision, output) is not { } rows)
        {
            return;
        }

        int Lines(string column, string chapters, string shape) =>
            rows.Where(row => row.Column == column && row.Chapters == chapters && ShapeOf(LineRate.Parse(row.Text)) == shape).Sum(row => row.Lines);

        // Families that are one shape. Two "no change" in the general column, and three in column 2, were put with other texts for their spelling.
        Assert.Equal((4315, 116, 1364), (Lines("general", "ch01-97", "free"), Lines("general", "ch98", "free"), Lines("general", "ch99", "free")));
        Assert.Equal((5863, 1, 376), (Lines("general", "ch01-97", "ad valorem"), Lines("general", "ch98", "ad valorem"), Lines("general", "ch99", "ad valorem")));
        Assert.Equal(12, Lines("general", "ch01-97", "sugar degree"));
        Assert.Equal(19 + 2, Lines("general", "ch99", "no change"));
        Assert.Equal(1731 + 3, Lines("other", "ch99", "no change"));
        Assert.Equal(7983 + 84, Lines("other", "ch01-97", "ad valorem"));
        Assert.Equal((757, 96), (Lines("other", "ch01-97", "free"), Lines("other", "ch98", "free")));
        Assert.Equal(12, Lines("other", "ch01-97", "sugar degree"));
        Assert.Equal(38, Lines("general", "ch01-97", "borrowed"));
        Assert.Equal(40, Lines("other", "ch01-97", "borrowed"));
        Assert.Equal(5, Lines("general", "ch01-97", "see elsewhere"));
        Assert.Equal((715 + 1, 300 + 1 + 2), (Lines("general", "ch01-97", "specific"), Lines("general", "ch01-97", "compound")));
        Assert.Equal((1179 + 6, 1160 + 1 + 5), (Lines("other", "ch01-97", "specific"), Lines("other", "ch01-97", "compound")));
        foreach (var column in new[] { "general", "other" })
        {
            foreach (var chapters in new[] { "ch01-97", "ch98", "ch99" })
            {
                var counts = rows.Where(row => row.Column == column && row.Chapters == chapters)
                    .GroupBy(row => ShapeOf(LineRate.Parse(row.Text)))
                    .OrderByDescending(shape => shape.Sum(row => row.Lines));
                output.WriteLine($"{column} {chapters}: {string.Join(", ", counts.Select(shape => $"{shape.Key} {shape.Sum(row => row.Lines)}"))}");
            }
        }
    }

    private static string ShapeOf(LineRate rate) => rate switch
    {
        LineRate.Blank => "blank",
        LineRate.NoChange => "no change",
        LineRate.FreeOnTerms => "free on terms",
        LineRate.SeeElsewhere => "see elsewhere",
        LineRate.SugarDegree => "sugar degree",
        LineRate.OfOtherLine other => Other(other),
        LineRate.Sum sum when sum == LineRate.Free => "free",
        LineRate.Sum { Shares: [], Specifics: [] } => "ad valorem",
        LineRate.Sum { Shares: [_, ..] } or LineRate.Sum { Ceiling.IsEmpty: false } => "components",
        LineRate.Sum sum when sum.Specifics.Any(specific => specific.Unit == UnitName.Parse("jewel")) => "components",
        LineRate.Sum sum when sum.Specifics.Any(specific => !specific.On.IsEmpty) => "qualified basis",
        LineRate.Sum { Specifics: [_], Whole.Parts: 0 } => "specific",
        LineRate.Sum => "compound",
        _ => "not read",
    };

    private static string Other(LineRate.OfOtherLine rate)
    {
        var text = rate.Lead.ToString();
        var isBorrowed = !text.StartsWith("The duty", StringComparison.Ordinal) || text.Contains("originating", StringComparison.Ordinal);
        return isBorrowed ? "borrowed" : rate.Plus != LineRate.Free ? "applicable + X" : rate.Minus != Rate.Zero ? "applicable - X" : "applicable";
    }
}
