using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Duty;

/// <summary>Checks JSON against the part of JSON Schema that our schema uses; a reference names one of its <c>$defs</c>.</summary>
internal sealed class JsonShape(JsonElement schema)
{
    /// <summary>Where the value departs from the schema, as paths with what is wrong there.</summary>
    public List<string> Faults(JsonElement value)
    {
        var faults = new List<string>();
        Check(value, schema, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement shape, string path, List<string> faults)
    {
        if (shape.TryGetProperty("$ref", out var name))
        {
            shape = schema.GetProperty("$defs").GetProperty(name.GetString()!);
        }

        if (shape.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
        {
            faults.Add($"{path}: {value} is none of the words");
        }

        if (shape.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value)))
        {
            faults.Add($"{path}: {TypeOf(value)} in place of {type}");
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            CheckObject(value, shape, path, faults);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                Check(item, shape.GetProperty("items"), $"{path}/{index}", faults);
            }
        }
    }

    private void CheckObject(JsonElement value, JsonElement shape, string path, List<string> faults)
    {
        faults.AddRange(shape.GetProperty("required").EnumerateArray().Select(key => key.GetString()!).Where(key => !value.TryGetProperty(key, out _)).Select(key => $"{path}: no {key}"));
        foreach (var property in value.EnumerateObject())
        {
            if (shape.GetProperty("properties").TryGetProperty(property.Name, out var below))
            {
                Check(property.Value, below, $"{path}/{property.Name}", faults);
            }
            else
            {
                faults.Add($"{path}: {property.Name} is not in the schema");
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Undefined => "nothing",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
