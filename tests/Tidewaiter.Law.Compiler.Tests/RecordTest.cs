namespace Tidewaiter.Law.Compiler.Tests;

/// <summary>The record of what both sides did is whole: every event of <c>tests/corpus/golden/record.csv</c> is in the book, and what answers something comes after it.</summary>
public sealed class RecordTest
{
    private const int Events = 181;

    private static readonly Book Book = Testing.LawFolder.Compile();

    public static TheoryData<string, string> Rows => [.. ReadRows()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_event_is_in_the_book(string happened, string record)
    {
        Assert.True(IsInTheBook(record), $"{happened} is filed under '{record}', and the book has no such instrument, statement or act.");
    }

    [Fact]
    public void Every_event_is_filed_once()
    {
        var happened = ReadRows().Select(row => row.Item1).ToList();
        Assert.Equal(Events, happened.Count);
        Assert.Equal(Events, happened.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_event_is_filed_as_a_part_of_the_record() => Assert.Empty(
        from row in ReadRows()
        let source = Sources().GetValueOrDefault(SourceOf(row.Item2))
        where source is null || source.Topics.IsEmpty || source.Actor.IsEmpty
        select $"{row.Item1} is filed under '{row.Item2}', which does not say who acted and about what.");

    [Fact]
    public void What_is_answered_is_in_the_book() => Assert.Empty(
        from source in Sources().Values
        from answered in source.RespondsTo
        where !Sources().ContainsKey(answered)
        select $"{source.Id} answers {answered}, which is not in the book.");

    [Fact]
    public void No_answer_comes_before_what_it_answers() => Assert.Empty(
        from source in Sources().Values
        from id in source.RespondsTo
        let answered = Sources().GetValueOrDefault(id)
        where answered is not null && Begins(answered) > source.Known
        select $"{source.Id}, known {source.KnownDate}, answers {id}, known {answered.KnownDate}.");

    [Fact]
    public void Nothing_answers_itself_in_a_circle() => Assert.Empty(
        from id in Sources().Keys
        where Answered(id).Contains(id)
        select $"{id} answers itself.");

    private static Dictionary<SourceId, Instrument> Sources() =>
        Book.Instruments.Values.Concat(Book.Statements.Values.Select(statement => statement.Source)).ToDictionary(source => source.Id);

    // Of two things on one day the book often does not know which came first: a bare date is the whole of its day.
    private static NodaTime.Instant Begins(Instrument source) => source.KnownDate.Time is null
        ? AuthorityOf(source).KnownAt(new EventDate(source.KnownDate.Date.PlusDays(-1)))
        : source.Known;

    private static Authority AuthorityOf(Instrument source) => Book.Authorities[new Words(source.Id.ToString().Split('.')[0])];

    /// <summary>All that a record answers, at once or through what it answers.</summary>
    private static HashSet<SourceId> Answered(SourceId id)
    {
        var sources = Sources();
        var found = new HashSet<SourceId>();
        var open = new Stack<SourceId>(sources[id].RespondsTo);
        while (open.TryPop(out var next))
        {
            if (found.Add(next) && sources.TryGetValue(next, out var source))
            {
                foreach (var further in source.RespondsTo)
                {
                    open.Push(further);
                }
            }
        }

        return found;
    }

    private static bool IsInTheBook(string record) => ActReference.TryParse(record, out var act)
        ? Book.Measures.Any(measure => measure.Provisions.Any(provision => provision.Coats.ToArray().Any(act.Names)))
        : Sources().ContainsKey(new SourceId(record));

    private static SourceId SourceOf(string record) => ActReference.TryParse(record, out var act) ? act.Source : new SourceId(record);

    private static IEnumerable<(string, string)> ReadRows() =>
        from line in File.ReadLines(Golden.Find("record.csv")).Skip(1)
        let cells = line.Split(',')
        select (cells[0], cells[1]);
}
