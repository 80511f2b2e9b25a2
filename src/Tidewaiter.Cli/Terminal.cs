using System.Globalization;
using System.Text;
using NodaTime;

namespace Tidewaiter.Cli;

/// <summary>Where the program reads and prints. Passed in, so that a test holds every end.</summary>
internal sealed class Terminal : IDisposable
{
    // Narrower than this no table of duties can be read; wider lines are tiring.
    private const int Narrowest = 60;
    private const int Widest = 120;
    private const int WidthOfAPipe = 80;

    private static readonly UTF8Encoding Utf8 = new(false);
    private readonly Lazy<TextWriter> _out;
    private readonly Lazy<TextWriter> _error;

    public Terminal(Stream input, Stream output, Stream error)
    {
        In = input;
        OutBytes = output;
        _out = new(() => new StreamWriter(output, Utf8) { AutoFlush = true, NewLine = "\n" });
        _error = new(() => new StreamWriter(error, Utf8) { AutoFlush = true, NewLine = "\n" });
    }

    /// <summary>Where a batch comes from when its file is <c>-</c>.</summary>
    public Stream In { get; }

    /// <summary>The answers, as bytes.</summary>
    public Stream OutBytes { get; }

    /// <summary>The answers, as text.</summary>
    public TextWriter Out => _out.Value;

    /// <summary>What is wrong.</summary>
    public TextWriter Error => _error.Value;

    /// <summary>Columns to print in.</summary>
    public int Width { get; init; } = WidthOfAPipe;

    /// <summary>Whether colours and other control sequences may be printed.</summary>
    public bool Colours { get; init; }

    /// <summary>The environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The way to the web; a test has its own.</summary>
    public Func<HttpMessageHandler> Web { get; init; } = () => new SocketsHttpHandler();

    /// <summary>What time it is: when a decision is taken, and to when the age of a list is counted where no day is named.</summary>
#pragma warning disable RS0030 // the edge of the program: here the real clock is picked
    public IClock Clock { get; init; } = SystemClock.Instance;
#pragma warning restore RS0030

    /// <summary>The folder the program itself lies in: the book is beside it.</summary>
    public DirectoryInfo Home { get; init; } = new(AppContext.BaseDirectory);

    /// <summary>The terminal this process was started in.</summary>
    public static Terminal OfProcess()
    {
        var piped = Console.IsOutputRedirected;
        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            Width = Math.Clamp(piped ? Columns() ?? WidthOfAPipe : Columns() ?? Console.WindowWidth, Narrowest, Widest),
            Colours = !piped && Environment.GetEnvironmentVariable("TERM") != "dumb"
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    public void Dispose()
    {
        if (_out.IsValueCreated)
        {
            _out.Value.Dispose();
        }

        if (_error.IsValueCreated)
        {
            _error.Value.Dispose();
        }
    }

    private static int? Columns() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : null;
}
