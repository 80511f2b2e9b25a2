namespace Tidewaiter.Law.Compiler;

/// <summary>A user's own position: a file in the format of a scenario, signed, that stands outside the law folder and is read against an open book.</summary>
public static class HouseRecord
{
    /// <summary>Reads a record and gives the book with it as one more scenario. The hash stays the book's: nothing of its law has changed.</summary>
    /// <param name="book">The book.</param>
    /// <param name="file">The record, with <c>title</c>, <c>author</c>, <c>signed</c>, <c>steps</c>, and the items of an inbox that it <c>closes</c>.</param>
    /// <param name="terms">The catalog the book was opened with.</param>
    /// <exception cref="ProblemException">The record cannot be read, is not signed, or names what the book does not have.</exception>
    public static (Book Book, Scenario House) Lay(Book book, FileInfo file, TermCatalog terms)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        using var outside = OutsideFile.Open(file, out var faults);
        Refuse(faults);
        var node = outside!.Root;
        node.Text("author");
        node.Text("signed");
        var content = ContentOf(book);
        var (jurisdiction, authority) = content.Authorities.OrderByDescending(pair => pair.Key.ToString(), StringComparer.Ordinal).First();
        var law = new LawReader(content, terms, jurisdiction, authority)
        {
            ProvisionKeys = book.Measures.ToDictionary(measure => measure.Id, measure => measure.Provisions.Select(provision => provision.Id.Key.ToString()).ToHashSet()),
        };
        var id = new AssumptionId("house." + Path.GetFileNameWithoutExtension(file.Name));
        var scenario = new ScenarioReader(law).Read(id, node);
        Refuse(outside.Problems);
        content.Scenarios[id] = scenario!;
        return (new Book(content), scenario!);
    }

    private static void Refuse(IEnumerable<Problem> problems)
    {
        var found = problems.ToList();
        if (found.Count > 0)
        {
            throw new ProblemException(found);
        }
    }

    private static BookContent ContentOf(Book book)
    {
        var content = new BookContent { Title = book.Title, Hash = book.Hash, Horizon = book.Horizon, HorizonDate = book.HorizonDate };
        Copy(book.Topics, content.Topics);
        Copy(book.Authorities, content.Authorities);
        Copy(book.Instruments, content.Instruments);
        Copy(book.Statements, content.Statements);
        Copy(book.Scenarios, content.Scenarios);
        foreach (var (jurisdiction, facts) in book.Facts)
        {
            content.Facts[jurisdiction] = [.. facts];
        }

        foreach (var id in book.ListIds)
        {
            content.Lists[id] = book.List(id);
        }

        content.Measures.AddRange(book.Measures);
        content.Gaps.AddRange(book.Gaps);
        return content;
    }

    private static void Copy<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> from, Dictionary<TKey, TValue> to)
        where TKey : notnull
    {
        foreach (var (key, value) in from)
        {
            to[key] = value;
        }
    }
}
