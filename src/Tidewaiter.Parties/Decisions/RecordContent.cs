using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>What a party record or a listed record says, in one canonical form: fields in order, each with its values in order, whatever order the source had.</summary>
/// <remarks>A decision is keyed to this and not to the version of a list: a list may be published anew every day without a word changed about this party.</remarks>
public sealed class RecordContent
{
    private readonly byte[] _json;

    private RecordContent(byte[] json, ImmutableSortedDictionary<string, ImmutableArray<string>> fields)
    {
        _json = json;
        Fields = fields;
        Hash = ContentHash.Of(json);
    }

    /// <summary>A record that is not there any more.</summary>
    public static RecordContent Gone { get; } = Of(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>The hash of the canonical form.</summary>
    public ContentHash Hash { get; }

    internal ImmutableSortedDictionary<string, ImmutableArray<string>> Fields { get; }

    /// <summary>The canonical form as JSON, UTF-8.</summary>
    public ReadOnlySpan<byte> Json => _json;

    /// <summary>Reads a JSON object: scalars and lists of them are fields; a mapping inside is a field for each of its fields, <c>address.country</c>.</summary>
    public static RecordContent Of(JsonElement record)
    {
        var fields = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        Collect(record, "", fields, 0);
        return Of(fields.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The fields that differ from an earlier content, in order.</summary>
    public ImmutableArray<FieldChange> Since(RecordContent before) =>
    [
        .. Fields.Keys.Union(before.Fields.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Then: Text(before, name), Now: Text(this, name)))
            .Where(field => field.Then != field.Now)
            .Select(field => new FieldChange(new FactName(field.Name), new Words(field.Then), new Words(field.Now))),
    ];

    private static string Text(RecordContent content, string name) => content.Fields.TryGetValue(name, out var values) ? string.Join("; ", values) : "";

    private static RecordContent Of(ImmutableSortedDictionary<string, ImmutableArray<string>> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, values) in fields)
            {
                json.WriteStartArray(name);
                foreach (var value in values)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return new RecordContent(buffer.WrittenSpan.ToArray(), fields);
    }

    private static void Collect(JsonElement node, string name, SortedDictionary<string, SortedSet<string>> fields, int depth)
    {
        if (node.ValueKind == JsonValueKind.Object && depth < 16)
        {
            foreach (var property in node.EnumerateObject())
            {
                Collect(property.Value, name.Length == 0 ? property.Name : $"{name}.{property.Name}", fields, depth + 1);
            }
        }
        else if (node.ValueKind == JsonValueKind.Array && depth < 16)
        {
            foreach (var item in node.EnumerateArray())
            {
                Collect(item, name, fields, depth + 1);
            }
        }
        else if (node.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
        {
            var text = node.ValueKind == JsonValueKind.String ? JsonRecord.Text(node) : node.GetRawText();
            if (!fields.TryGetValue(name, out var values))
            {
                fields[name] = values = new SortedSet<string>(StringComparer.Ordinal);
            }

            values.Add(text);
        }
    }
}
