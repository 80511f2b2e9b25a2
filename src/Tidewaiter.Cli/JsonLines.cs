using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>Goes through JSON lines, whoever asks what: one object at a time, in order. A bad line is reported and the rest goes on.</summary>
internal sealed class JsonLines(Stream stream, Action flush, JsonLines.Report report)
{
    /// <summary>No question is a megabyte long.</summary>
    public const int LineLimit = 1_000_000;

    /// <summary>Answers a line; <c>false</c> when it could not be.</summary>
    public delegate bool Answer(JsonElement json, JsonElement id, long line);

    /// <summary>Says what is wrong with a line.</summary>
    public delegate void Report(IReadOnlyList<Problem> problems, JsonElement id, long line);

    /// <summary>Whether every line was answered.</summary>
    public bool Run(Answer answer)
    {
        var lines = new LineReader(stream, LineLimit, flush);
        var answered = true;
        while (lines.Next() is { } line)
        {
            if (lines.IsTooLong)
            {
                report([CliDiagnostics.TooLongAt(lines.Number, LineLimit)], default, lines.Number);
                answered = false;
            }
            else if (line.Span.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                answered &= Take(line, lines.Number, answer);
            }
        }

        return answered;
    }

    private bool Take(ReadOnlyMemory<byte> line, long number, Answer answer)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            report([CliDiagnostics.NotJsonAt(number)], default, number);
            return false;
        }

        using (json)
        {
            JsonElement id = default;
            try
            {
                if (!IsText(json.RootElement))
                {
                    report([CliDiagnostics.NotJsonAt(number)], default, number);
                    return false;
                }

                id = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id"u8, out var given) ? given : default;
                return answer(json.RootElement, id, number);
            }
            catch (ProblemException error)
            {
                report(error.Problems, id, number);
            }
            catch (Exception error)
            {
                // Whatever it is, it is this line's alone: the next one may still be answered.
                report([CliDiagnostics.FaultAt(number, error)], id, number);
            }

            return false;
        }
    }

    // The parser takes bytes that are no UTF-8, and half characters, inside texts; they only fail when the text is asked for.
    private static bool IsText(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.String => json.GetString() is not null,
                JsonValueKind.Array => json.EnumerateArray().All(IsText),
                JsonValueKind.Object => json.EnumerateObject().All(property => property.Name is not null && IsText(property.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
