using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

/// <summary>What the headings of HTS 2026 Revision 10 except in their own words is what the book lets displace them, or the difference is explained.</summary>
/// <remarks>The day is that of the revision; where a heading had ended by then, the last day on which it and the other were law together, and where both were still to begin, the first.</remarks>
public sealed class BookExceptionsTest(ITestOutputHelper output)
{
    private const string Day = "2026-06-08";

    private static readonly ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Text = HeadingExceptions.Read();
    private static readonly Lazy<BookExceptions> Book = new(Open);

    [Fact]
    public void What_a_heading_excepts_takes_its_place_in_the_book()
    {
        var pairs = (from row in Text from other in row.Value select (row.Key, Other: other, Found: Book.Value.Of(row.Key, other))).ToList();
        foreach (var found in pairs.CountBy(pair => pair.Found).OrderByDescending(found => found.Value))
        {
            output.WriteLine($"{found.Key}: {found.Value}");
        }

        output.WriteLine($"{Text.Count} headings, {Text.Count(row => row.Value.Count > 0)} with exceptions, {pairs.Count} pairs.");

        // What no goods can meet needs no order.
        AssertExplained("text", pairs.Where(pair => pair.Found is not (Yielding.Yields or Yielding.NeverMeets)).Select(pair => ExplainedExceptions.Print(pair.Key, pair.Other)));
    }

    [Fact]
    public void What_takes_a_headings_place_in_the_book_is_excepted_in_its_words() => AssertExplained(
        "book",
        from row in Text
        from other in Book.Value.Over(row.Key)
        where Text.ContainsKey(other) && !row.Value.Contains(other)
        select ExplainedExceptions.Print(row.Key, other));

    private void AssertExplained(string only, IEnumerable<string> came)
    {
        var (differences, explained) = (came.ToImmutableSortedSet(), ExplainedExceptions.Read(only));
        output.WriteLine($"Only in the {only}: {differences.Count}, of which explained {differences.Intersect(explained).Count}.");
        Assert.Empty(differences.Except(explained));
        Assert.Empty(explained.Except(differences).Select(pair => pair + " is no difference: take it out."));
    }

    private static BookExceptions Open()
    {
        var (book, us, day) = (Testing.LawFolder.Compile(), new Words("us"), EventDate.Parse(Day));
        var authority = book.Authorities[us];
        return new BookExceptions(book, us, authority.AsOf(day), authority.KnownAt(day));
    }
}
