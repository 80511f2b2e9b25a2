using System.Text.Json;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>Screens line by line: one object in, one out, in order, on all cores. A bad line gives its problems and the batch goes on.</summary>
internal sealed class ScreenBatch(ScreenSettings settings, Terminal terminal) : IDisposable
{
    // Enough to keep every core busy, little enough that memory stays bounded.
    private const int Chunk = 2048;
    private const int LineLimit = BatchLines.Limit;
    private readonly ThreadLocal<Screener> _screeners = new(() => new Screener(settings.Index));
    private readonly List<(long Number, byte[]? Line)> _waiting = [];
    private bool _answered = true;

    public int Run(Stream stream)
    {
        var lines = new LineReader(stream, LineLimit, Answer);
        while (lines.Next() is { } line)
        {
            if (lines.IsTooLong || line.Span.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                _waiting.Add((lines.Number, lines.IsTooLong ? null : line.ToArray()));
            }

            if (_waiting.Count >= Chunk)
            {
                Answer();
            }
        }

        Answer();
        return _answered && settings.IsComplete ? ExitCode.Answered : ExitCode.Problem;
    }

    public void Dispose() => _screeners.Dispose();

    private void Answer()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        var answers = new (byte[] Line, bool Answered)[_waiting.Count];
        Parallel.For(0, answers.Length, i => answers[i] = Answer(_waiting[i].Line, _waiting[i].Number));
        foreach (var (line, answered) in answers)
        {
            terminal.OutBytes.Write(line);
            _answered &= answered;
        }

        terminal.OutBytes.Flush();
        _waiting.Clear();
    }

    private (byte[] Line, bool Answered) Answer(byte[]? line, long number)
    {
        if (line is null)
        {
            return (ScreenJson.Problems([CliDiagnostics.TooLongAt(number, LineLimit)], default, number), false);
        }

        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return (ScreenJson.Problems([CliDiagnostics.NotJsonAt(number)], default, number), false);
        }

        using (json)
        {
            JsonElement id = default;
            try
            {
                id = ScreenJson.IdOf(json.RootElement);
                var (question, problems) = PartyQuestionReader.Read(json.RootElement);
                if (question is not null && Screener.Refuse(question) is { } refused)
                {
                    problems = [refused];
                }

                return problems.Count > 0
                    ? (ScreenJson.Problems(problems, id, number), false)
                    : (ScreenJson.Finding(id, _screeners.Value!.Screen(question!, settings.Most, settings.Least), settings), true);
            }
            catch (Exception error)
            {
                // Whatever it is, it is this line's alone: the next one may still be answered.
                return (ScreenJson.Problems([CliDiagnostics.FaultAt(number, error)], id, number), false);
            }
        }
    }
}
