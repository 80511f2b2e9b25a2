using System.Collections.Immutable;
using System.Text.Json;

namespace Tidewaiter.Law.Compiler;

/// <summary>A question with the answer it must have, from a <c>*.test.yaml</c> beside the law it witnesses.</summary>
/// <param name="Name">What the case is about, in words.</param>
/// <param name="Place">Its file and line.</param>
/// <param name="Question">The question as <c>ask:</c> has it, for the room that answers it to read. Every value is text.</param>
/// <param name="KnownAt">The question's <c>known_at</c>; <c>null</c> for everything known by the horizon.</param>
/// <param name="Assume">The statements and scenarios it assumes, in order.</param>
/// <param name="Expect">What must come back.</param>
public sealed record WorkedCase(
    Words Name, Words Place, JsonElement Question, EventDate? KnownAt, ImmutableArray<AssumptionId> Assume, CaseExpectations Expect)
{
    /// <summary>The question without what it assumes: that belongs to the view.</summary>
    internal JsonDocument AskAlone()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var field in Question.EnumerateObject().Where(field => field.Name != "assume"))
            {
                field.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary>Place and name.</summary>
    public override string ToString() => $"{Place}: {Name}";
}
