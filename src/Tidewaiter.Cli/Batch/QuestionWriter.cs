using System.Buffers;
using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>Writes a question from the command line as the JSON object a batch line would be. Means nothing itself: values stay text.</summary>
/// <param name="needed">What every question needs, by field, and how it is written.</param>
/// <param name="needs">The same as a sentence begins.</param>
internal sealed class QuestionWriter(string needs, params (string Field, string Written)[] needed)
{
    private static readonly SearchValues<char> InNumber = SearchValues.Create("0123456789.");

    // In the order written, so that problems come in that order too.
    private readonly OrderedDictionary<string, Action<Utf8JsonWriter>> _fields = [];

    public void Text(string field, string? value)
    {
        if (value is not null)
        {
            _fields[field] = json => json.WriteStringValue(value);
        }
    }

    public void List(string field, string[]? values)
    {
        if (values is { Length: > 0 })
        {
            _fields[field] = json =>
            {
                json.WriteStartArray();
                foreach (var value in values)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
            };
        }
    }

    public void Map(string field, string[]? values, Func<string, (string Key, string Value)> split)
    {
        if (values is not { Length: > 0 })
        {
            return;
        }

        var pairs = new OrderedDictionary<string, string>();
        foreach (var value in values)
        {
            var (key, stated) = split(value);
            if (!pairs.TryAdd(key, stated))
            {
                throw new UsageException($"'{key}' is stated twice. State it once.");
            }
        }

        _fields[field] = json =>
        {
            json.WriteStartObject();
            foreach (var (key, stated) in pairs)
            {
                json.WriteString(key, stated);
            }

            json.WriteEndObject();
        };
    }

    /// <summary>Sets a field by its name; a value that begins like a JSON list or object is one.</summary>
    public void Set((string Field, string Value) pair)
    {
        if (pair.Value is not ['{' or '[', ..])
        {
            Text(pair.Field, pair.Value);
            return;
        }

        JsonElement value;
        try
        {
            using var document = JsonDocument.Parse(pair.Value);
            value = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new UsageException($"The value of --set {pair.Field} is not JSON. Write a single value, or a whole JSON list or object.");
        }

        _fields[pair.Field] = value.WriteTo;
    }

    /// <summary>The question.</summary>
    /// <exception cref="UsageException">Something every question needs is missing.</exception>
    public JsonDocument ToDocument()
    {
        var missing = needed.Where(field => !_fields.ContainsKey(field.Field)).Select(field => field.Written).ToList();
        if (missing.Count > 0)
        {
            throw new UsageException($"A question needs {needs}, or --batch with a file of questions. Add {string.Join(" and ", missing)}.");
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var (field, write) in _fields)
            {
                json.WritePropertyName(field);
                write(json);
            }

            json.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary><c>name=value</c>.</summary>
    public static (string Key, string Value) SplitPair(string option, string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? (text[..equals].Trim(), text[(equals + 1)..].Trim())
            : throw new UsageException($"'{text}' is not a pair. Write {option} name=value.");
    }

    /// <summary><c>500kg</c> or <c>500 kg</c>: a number, then its unit.</summary>
    public static (string Key, string Value) SplitQuantity(string text)
    {
        var trimmed = text.Trim();
        var number = trimmed.AsSpan().IndexOfAnyExcept(InNumber);
        return number > 0
            ? (trimmed[number..].Trim(), trimmed[..number])
            : throw new UsageException($"'{text}' is not a quantity. Write --qty 500kg: a number, then its unit.");
    }
}
