namespace Tidewaiter.Law;

/// <summary>Opens compiled books.</summary>
public static class BookStore
{
    /// <summary>Opens a book file; its tables stay in the file and are mapped into memory.</summary>
    /// <param name="file">The file that <c>law build</c> wrote.</param>
    /// <param name="terms">The envelope's catalog with the catalogs of the rooms that read this book.</param>
    /// <exception cref="ProblemException">TW3005: not a book, or not one this program can read.</exception>
    public static Book Open(FileInfo file, TermCatalog terms)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(BookFile.Open(MappedBytes.Open(file).Memory, file), terms);
    }

    /// <summary>Reads a book from memory.</summary>
    /// <exception cref="ProblemException">The book does not fit the catalog: it was built by another version.</exception>
    public static Book Read(BookFile file, TermCatalog terms)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(terms);
        var (book, problems) = BookReader.Read(file, terms);
        return problems.Count == 0 ? book : throw new ProblemException(problems);
    }
}
