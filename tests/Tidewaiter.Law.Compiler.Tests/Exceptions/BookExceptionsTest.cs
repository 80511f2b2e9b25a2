namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

public sealed class BookExceptionsTest(ITestOutputHelper output)
{
    private static readonly Book Book = Testing.LawFolder.Compile();
    private static readonly Words Us = new("us");

    [Fact]
    public void Probe()
    {
        var authority = Book.Authorities[Us];
        var day = EventDate.Parse("2026-06-08");
        var book = new BookExceptions(Book, Us, authority.AsOf(day), authority.KnownAt(day));
        var text = HeadingExceptions.Read();
        var pairs = text.SelectMany(row => row.Value.Select(other => (row.Key, Other: other, Found: book.Of(row.Key, other)))).ToList();
        foreach (var group in pairs.GroupBy(pair => pair.Found)) { output.WriteLine($"{group.Key} {group.Count()}"); }
        foreach (var group in pairs.Where(p => p.Found is not Yielding.Yields).GroupBy(p => (p.Key, p.Found)).OrderBy(p => p.Key.Key)) { output.WriteLine($"{group.Key.Key} {group.Key.Found}: {string.Join(' ', group.Select(g => g.Other))}"); }
        output.WriteLine("--- more");
        foreach (var heading in text.Keys.Where(book.Holds))
        {
            var more = book.Over(heading).Where(o => text.ContainsKey(o) && !text[heading].Contains(o)).ToList();
            if (more.Count > 0) { output.WriteLine($"{heading}: {string.Join(' ', more)}"); }
        }
    }
}
