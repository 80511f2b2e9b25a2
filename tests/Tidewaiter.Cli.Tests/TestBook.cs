using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests;

/// <summary>The made-up law beside these tests, compiled once.</summary>
internal static class TestBook
{
    private static readonly Lazy<(FileInfo File, Book Book)> Compiled = new(Compile);

    public static DirectoryInfo Law { get; } = new(Path.Combine(Folders.Tests, "MadeUp", "law"));

    public static FileInfo File => Compiled.Value.File;

    public static Book Book => Compiled.Value.Book;

    private static (FileInfo, Book) Compile()
    {
        var compilation = LawCompiler.Compile(Law, RoomTerms.Catalog);
        var file = new FileInfo(Path.Combine(Directory.CreateTempSubdirectory("tidewaiter-").FullName, "law.twbook"));
        LawCompiler.Write(compilation, file, RoomTerms.Catalog);
        return (file, compilation.RequireBook());
    }
}
