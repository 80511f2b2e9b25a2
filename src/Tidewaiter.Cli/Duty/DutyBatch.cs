using System.Text.Json;
using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Answers line by line: one object in, one out, in order. A bad line gives its problems and the batch goes on.</summary>
internal sealed class DutyBatch(Book book, Func<DutyQuestion, DutyFinding> answer, EventDate? knownAt)
{
    /// <summary>No question is a megabyte long.</summary>
    public const int LineLimit = 1_000_000;

    private readonly DutyQuestionReader _reader = new(book);

    public int Run(Stream stream, IBatchOutput output)
    {
        var lines = new LineReader(stream, LineLimit, output.Flush);
        var answered = true;
        while (lines.Next() is { } line)
        {
            if (lines.IsTooLong)
            {
                output.Problems([CliDiagnostics.TooLongAt(lines.Number, LineLimit)], default, lines.Number);
                answered = false;
            }
            else if (line.Span.IndexOfAnyExcept(" \t"u8) >= 0)
            {
                answered &= Answer(line, lines.Number, output);
            }
        }

        output.Finish();
        return answered ? ExitCode.Answered : ExitCode.Problem;
    }

    private bool Answer(ReadOnlyMemory<byte> line, long number, IBatchOutput output)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            output.Problems([CliDiagnostics.NotJsonAt(number)], default, number);
            return false;
        }

        using (json)
        {
            JsonElement id = default;
            try
            {
                if (!IsText(json.RootElement))
                {
                    output.Problems([CliDiagnostics.NotJsonAt(number)], default, number);
                    return false;
                }

                id = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id"u8, out var given) ? given : default;
                return Answer(json.RootElement, id, number, output);
            }
            catch (ProblemException error)
            {
                output.Problems(error.Problems, id, number);
            }
            catch (Exception error)
            {
                // Whatever it is, it is this line's alone: the next one may still be answered.
                output.Problems([CliDiagnostics.FaultAt(number, error)], id, number);
            }

            return false;
        }
    }

    private bool Answer(JsonElement json, JsonElement id, long number, IBatchOutput output)
    {
        var (question, problems) = _reader.Read(json);
        if (question is null)
        {
            output.Problems(problems, id, number);
            return false;
        }

        var finding = answer(question with { KnownAt = question.KnownAt ?? knownAt });
        output.Finding(finding, id);
        return finding.Status != DutyStatus.Refused;
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
