using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>Prints JSON lines, in large pieces and with bounded memory.</summary>
internal sealed class JsonOutput : IDisposable
{
    // Enough that a pipe is written in large pieces, little enough that memory stays bounded.
    private const int Piece = 64 * 1024;

    private readonly Stream _out;
    private readonly ArrayBufferWriter<byte> _buffer = new(Piece);
    private readonly Utf8JsonWriter _json;

    public JsonOutput(Terminal terminal)
    {
        _out = terminal.OutBytes;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Writes one line. One that fails half-way leaves nothing behind: its problems follow on a line of their own.</summary>
    public void Line(Action<Utf8JsonWriter> write)
    {
        var before = _buffer.WrittenCount;
        _json.Reset();
        try
        {
            write(_json);
        }
        catch
        {
            Keep(before);
            throw;
        }

        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= Piece)
        {
            Flush();
        }
    }

    public void Flush()
    {
        _out.Write(_buffer.WrittenSpan);
        _out.Flush();
        _buffer.ResetWrittenCount();
    }

    public void Dispose()
    {
        Flush();
        _json.Dispose();
    }

    private void Keep(int count)
    {
        _json.Flush();
        var kept = _buffer.WrittenSpan[..count].ToArray();
        _buffer.ResetWrittenCount();
        _buffer.Write(kept);
    }
}
