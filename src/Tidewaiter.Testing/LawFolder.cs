using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Testing;

/// <summary>The law of this repository, compiled once for all tests that ask it something.</summary>
public static class LawFolder
{
    private const string RootMark = "Tidewaiter.slnx";

    private static readonly Lazy<Book> Book = new(() => LawCompiler.Compile(Find(), RoomTerms.Catalog).RequireBook());

    /// <summary>The book of the checkout that the running program was built in.</summary>
    /// <exception cref="ProblemException">The law has problems.</exception>
    public static Book Compile() => Book.Value;

    private static DirectoryInfo Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RootMark)))
            {
                return new DirectoryInfo(Path.Combine(folder.FullName, "law"));
            }
        }

        throw new InvalidOperationException($"No folder above the tests holds {RootMark}: run them from a checkout.");
    }
}
