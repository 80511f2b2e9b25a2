using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>What came of compiling a law folder: a book, or the problems that stand in its way.</summary>
public sealed class LawCompilation
{
    internal LawCompilation(ImmutableArray<Problem> problems, ImmutableArray<WorkedCase> cases, Book? book, ReadOnlyMemory<byte> bytes)
    {
        Problems = problems;
        Cases = cases;
        Book = problems.IsEmpty ? book : null;
        Bytes = problems.IsEmpty ? bytes : default;
    }

    /// <summary>Every problem of every file, by file and line. The path of each is <c>law/us/duties/s122.yaml:12</c>.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The worked cases that could be read, in the order of their files.</summary>
    public ImmutableArray<WorkedCase> Cases { get; }

    /// <summary>The book, when nothing is wrong.</summary>
    public Book? Book { get; }

    /// <summary>The book's bytes, when nothing is wrong; otherwise empty. Equal law gives equal bytes on every machine.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether there is a book.</summary>
    public bool Succeeded => Problems.IsEmpty;

    /// <summary>The book.</summary>
    /// <exception cref="ProblemException">Something is wrong with the law.</exception>
    public Book RequireBook() => Book ?? throw new ProblemException(Problems);
}
