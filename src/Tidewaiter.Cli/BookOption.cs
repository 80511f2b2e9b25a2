using System.CommandLine;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>Which book answers: <c>--book</c>, else the environment's, else the one beside the program.</summary>
internal sealed class BookOption : Option<FileInfo?>
{
    private const string Variable = "TIDEWAITER_BOOK";
    private const string FileName = "law.twbook";
    private readonly Terminal _terminal;

    public BookOption(Terminal terminal)
        : base("--book")
    {
        _terminal = terminal;
        Description = $"The law book to answer from (default: {FileName} beside the program, or ${Variable}).";
        HelpName = "FILE";
    }

    public Book Open(ParseResult parsed) => Open(parsed.GetValue(this) ?? Default());

    public static Book Open(FileInfo file) =>
        file.Exists ? BookStore.Open(file, RoomTerms.Catalog) : throw new ProblemException(CliDiagnostics.NoBookAt(file.ToString()));

    private FileInfo Default() =>
        new(_terminal.Variable(Variable) is { Length: > 0 } named ? named : Path.Combine(_terminal.Home.FullName, FileName));
}
