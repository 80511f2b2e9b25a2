namespace Tidewaiter.Cli;

/// <summary>Reads lines as bytes, with bounded memory: a line over the limit is skipped to its end and reported, never held.</summary>
/// <remarks>Takes LF and CR LF, and drops a byte order mark. Says when it is about to wait for more, so that answers are not held back meanwhile.</remarks>
internal sealed class LineReader(Stream stream, int limit, Action? beforeWaiting = null)
{
    private byte[] _buffer = new byte[Math.Min(64 * 1024, limit + 2)];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>The number of the line read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line read last was over the limit; then it is empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line, good until the one after it is read; <c>null</c> at the end.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var length = searched + found;
                var line = Line(_start, length);
                _start += length + 1;
                return line;
            }

            if (_atEnd)
            {
                if (_start == _end && !IsTooLong)
                {
                    return null;
                }

                var rest = Line(_start, _end - _start);
                _start = _end;
                return rest;
            }

            if (_end - _start > limit + 1)
            {
                IsTooLong = true;
                _start = _end;
            }

            searched = _end - _start;
            Fill();
        }
    }

    private ReadOnlyMemory<byte> Line(int start, int length)
    {
        var line = _buffer.AsMemory(start, length);
        if (Number++ == 0 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        if (line.Span.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        IsTooLong |= line.Length > limit;
        return IsTooLong ? ReadOnlyMemory<byte>.Empty : line;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        beforeWaiting?.Invoke();
        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _atEnd = read == 0;
    }
}
