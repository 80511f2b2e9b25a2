using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>Compiles a law folder into a book.</summary>
public static class LawCompiler
{
    /// <summary>Reads, checks and compiles a law folder. What is wrong with the law comes back as problems, never as an exception.</summary>
    /// <param name="law">The folder that holds <c>book.yaml</c>.</param>
    /// <param name="terms">The fields acts may paint: the envelope's and those of every room.</param>
    public static LawCompilation Compile(DirectoryInfo law, TermCatalog terms)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(terms);
        if (!law.Exists)
        {
            return Failed([new Problem(new Words(law.Name), CompilerDiagnostics.Missing, new Words(CompilerDiagnostics.NoFolder))], []);
        }

        var folder = LawFolder.Read(law);
        var problems = new LawProblems(new LawPlaces(folder));
        FolderCheck.Run(folder, problems);
        var cases = WorkedCaseReader.ReadAll(folder, problems);
        if (folder.Files.Any(file => file.Document is { Json: null }))
        {
            // Everything that cites the broken file would be reported as dangling.
            return Failed(problems.InOrder(), cases);
        }

        var bytes = BookFile.ToBytes(SectionsOf(folder));
        var (book, found) = BookReader.Read(BookFile.Open(bytes), terms);
        problems.AddRange(found);
        if (problems.IsEmpty)
        {
            LawRules.Check(new CheckedLaw(book, folder, problems.Places), problems);
        }

        return new LawCompilation(problems.InOrder(), cases, book, bytes);
    }

    /// <summary>Writes a compiled book, reads it back and compares.</summary>
    /// <param name="compilation">A compilation that succeeded.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="terms">The catalog it was compiled with.</param>
    /// <exception cref="ProblemException">The compilation has problems, or what was read back differs (TW3005).</exception>
    public static void Write(LawCompilation compilation, FileInfo file, TermCatalog terms)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(file);
        var book = compilation.RequireBook();
        using (var stream = file.Create())
        {
            stream.Write(compilation.Bytes.Span);
        }

        var written = File.ReadAllBytes(file.FullName);
        var isSame = BookFile.IsWhole(written)
            && written.AsSpan().SequenceEqual(compilation.Bytes.Span)
            && BookDump.Of(BookStore.Read(BookFile.Open(written, file), terms)) == BookDump.Of(book);
        if (!isSame)
        {
            throw new ProblemException(new Problem(new Words(file.Name), CompilerDiagnostics.Damaged, new Words(CompilerDiagnostics.ReadBackDiffers)));
        }
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> SectionsOf(LawFolder folder) =>
        folder.Files.Where(file => !file.IsCases).ToImmutableSortedDictionary(
            file => file.Section,
            file => new ReadOnlyMemory<byte>(file.Log is { } log ? log.Section.ToBytes() : file.Document!.Json!),
            StringComparer.Ordinal);

    private static LawCompilation Failed(ImmutableArray<Problem> problems, ImmutableArray<WorkedCase> cases) => new(problems, cases, null, default);
}
