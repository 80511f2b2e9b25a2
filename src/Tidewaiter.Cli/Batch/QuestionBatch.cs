using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>Answers line by line: one object in, one out, in order. A bad line gives its problems and the batch goes on.</summary>
/// <typeparam name="TQuestion">A question.</typeparam>
/// <typeparam name="TFinding">Its answer.</typeparam>
internal abstract class QuestionBatch<TQuestion, TFinding>
    where TQuestion : class
{
    public int Run(Stream stream, IBatchOutput<TFinding> output)
    {
        var lines = new LineReader(stream, BatchLines.Limit, output.Flush);
        var answered = true;
        while (lines.Next() is { } line)
        {
            if (lines.IsTooLong)
            {
                output.Problems([CliDiagnostics.TooLongAt(lines.Number, BatchLines.Limit)], default, lines.Number);
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

    protected abstract (TQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json);

    protected abstract TFinding Answer(TQuestion question);

    /// <summary>Whether a finding stands for a question that could not be asked.</summary>
    protected abstract bool IsRefused(TFinding finding);

    private bool Answer(ReadOnlyMemory<byte> line, long number, IBatchOutput<TFinding> output)
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

    /// <summary>Answers one object; <c>false</c> when it could not be.</summary>
    public bool Answer(JsonElement json, JsonElement id, long? line, IBatchOutput<TFinding> output)
    {
        var (question, problems) = Read(json);
        if (question is null)
        {
            output.Problems(problems, id, line);
            return false;
        }

        var finding = Answer(question);
        output.Finding(finding, id);
        return !IsRefused(finding);
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
