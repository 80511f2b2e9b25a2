using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>Prints answers as JSON lines.</summary>
/// <typeparam name="TFinding">An answer.</typeparam>
internal class JsonLines<TFinding> : IBatchOutput<TFinding>, IDisposable
{
    // Enough that a pipe is written in large pieces, little enough that memory stays bounded.
    private const int Piece = 64 * 1024;

    private readonly Stream _out;
    private readonly Action<Utf8JsonWriter, TFinding, JsonElement> _write;
    private readonly ArrayBufferWriter<byte> _buffer = new(Piece);
    private readonly Utf8JsonWriter _json;

    public JsonLines(Terminal terminal, Action<Utf8JsonWriter, TFinding, JsonElement> write)
    {
        _out = terminal.OutBytes;
        _write = write;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public void Finding(TFinding finding, JsonElement id)
    {
        var before = _buffer.WrittenCount;
        _json.Reset();
        try
        {
            _write(_json, finding, id);
        }
        catch
        {
            Keep(before);
            throw;
        }

        EndLine();
    }

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line)
    {
        _json.Reset();
        DutyFindingJson.WriteProblems(_json, problems, id, line);
        EndLine();
    }

    public void Flush()
    {
        _out.Write(_buffer.WrittenSpan);
        _out.Flush();
        _buffer.ResetWrittenCount();
    }

    public void Finish() => Flush();

    public void Dispose()
    {
        Flush();
        _json.Dispose();
    }

    // A finding that failed half-way must leave nothing behind: its problems follow on a line of their own.
    private void Keep(int count)
    {
        _json.Flush();
        var kept = _buffer.WrittenSpan[..count].ToArray();
        _buffer.ResetWrittenCount();
        _buffer.Write(kept);
    }

    private void EndLine()
    {
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= Piece)
        {
            Flush();
        }
    }
}
