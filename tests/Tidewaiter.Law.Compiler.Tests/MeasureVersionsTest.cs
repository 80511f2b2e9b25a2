namespace Tidewaiter.Law.Compiler.Tests;

/// <summary>What each heading charged from which day, kept apart from the law folder in <c>tests/corpus/golden/measure-versions.csv</c>, is what the book says on that day.</summary>
/// <remarks>A row with <c>known_at</c> is about law that was replaced before it began; one with <c>assume</c> about law that was only announced; one with a <c>reason</c> is not in the book.</remarks>
public sealed class MeasureVersionsTest
{
    private static readonly Book Book = Testing.LawFolder.Compile();

    public static TheoryData<string> Rows => [.. ReadRows().Where(row => Reason(row).Length == 0)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_heading_charges_this_from_this_day(string row)
    {
        var cells = row.Split(',');
        var (on, knownAt, assumed, rate) = (EventDate.Parse(cells[3]), cells[4], cells[5], cells[6]);
        Assert.True(ProvisionId.TryParse(cells[7], out var id), $"'{cells[7]}' is not the id of a provision.");
        var authority = Book.Authorities[new Words("us")];
        var view = View.Open(
            Book, knownAt.Length == 0 ? null : authority.KnownAt(EventDate.Parse(knownAt)), assumed.Length == 0 ? [] : [new AssumptionId(assumed)]);
        var provision = view.Measures.SelectMany(measure => measure.Provisions).SingleOrDefault(provision => provision.Id == id);

        Assert.True(provision is not null, $"The book has no provision '{id}'.");
        var state = view.StateOf(provision, authority.AsOf(on));
        Assert.Equal(Lifecycle.InForce, state.Lifecycle);
        Assert.Equal(rate, string.Join("; ", state.Visible.Where(painted => painted.Term.IsSubstance).Select(painted => painted.Term)));
    }

    [Fact]
    public void Every_row_is_covered_or_says_why_not() => Assert.Empty(
        from row in ReadRows()
        let covered = row.Split(',')[7].Length > 0
        where covered == (Reason(row).Length > 0)
        select row);

    private static string Reason(string row) => row.Split(',')[8];

    private static IEnumerable<string> ReadRows() => File.ReadLines(Golden.Find("measure-versions.csv")).Skip(1);
}
