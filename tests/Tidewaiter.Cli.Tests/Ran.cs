using System.Text;

namespace Tidewaiter.Cli.Tests;

/// <summary>The program, run in this process: what it printed and its exit code.</summary>
internal sealed record Ran(int ExitCode, string Out, string Error)
{
    /// <summary>Runs it against the test book.</summary>
    public static Ran With(params string[] args) => Run(args, []);

    public static Ran Run(string[] args, byte[] input, int width = 80, bool colours = false, FileInfo? book = null, Func<HttpMessageHandler>? web = null)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        int code;
        var file = book ?? TestBook.File;
        using (var terminal = new Terminal(stdin, stdout, stderr)
        {
            Width = width,
            Colours = colours,
            Web = web ?? (() => new NoWeb()),
            Variable = name => name == "TIDEWAITER_BOOK" ? file.FullName : null,
            Clock = new Noon(),
        })
        {
            code = new CommandLine(terminal).Run(args);
        }

        return new Ran(code, Text(stdout), Text(stderr));
    }

    public static Ran Batch(byte[] input, params string[] options) => Run(["duty", "--batch", "-", .. options], input);

    public static Ran Batch(string input, params string[] options) => Batch(Encoding.UTF8.GetBytes(input), options);

    /// <summary>All that was printed, and the exit code, without what differs from build to build.</summary>
    public string ToSnapshot()
    {
        var text = (Out + Error).Replace(TestBook.Book.Hash.ToString(), "{book}", StringComparison.Ordinal)
            .Replace(TestBook.Book.Hash.Short.ToString(), "{book}", StringComparison.Ordinal)
            .Replace(Folders.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return $"{text}exit {ExitCode}\n";
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    /// <summary>A clock that stands at noon of one day.</summary>
    private sealed class Noon : NodaTime.IClock
    {
        public NodaTime.Instant GetCurrentInstant() => NodaTime.Instant.FromUtc(2026, 11, 24, 12, 0);
    }
}
