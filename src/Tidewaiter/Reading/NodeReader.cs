using System.Text.Json;

namespace Tidewaiter.Reading;

/// <summary>Reads one JSON node strictly: what is missing, misspelt, of the wrong shape or unreadable becomes a problem that names its place.</summary>
/// <remarks>The places are JSON pointers behind the document's name: <c>us/duties/s122#/provisions/9903.03.01/0/from</c>.</remarks>
internal sealed class NodeReader
{
    private const string HalfACharacter = "This text holds half a character (an unpaired surrogate); write the character whole.";

    private readonly JsonElement _node;
    private readonly List<Problem> _problems;
    private readonly DiagnosticFamily _family;
    private readonly HashSet<string> _asked = [];

    public NodeReader(JsonElement node, string path, DiagnosticFamily family, List<Problem> problems)
    {
        _node = node;
        Path = path;
        _family = family;
        _problems = problems;
    }

    /// <summary>Turns a text into a value.</summary>
    public delegate bool Parser<T>(string text, out T value);

    public string Path { get; }

    public bool IsMapping => _node.ValueKind == JsonValueKind.Object;

    public bool IsList => _node.ValueKind == JsonValueKind.Array;

    /// <summary>The node as text, when it is a scalar; a number as written.</summary>
    public string? Scalar => _node.ValueKind switch
    {
        JsonValueKind.String => TextOf(_node.GetString),
        JsonValueKind.Number => _node.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => null,
    };

    public void Report(DiagnosticCode code, string message) => _problems.Add(new Problem(new Words(Path), code, new Words(message)));

    /// <summary>The node under a key, or <c>null</c> when there is none. Asking makes the key known.</summary>
    public NodeReader? Child(string key)
    {
        _asked.Add(key);
        return IsMapping && TryGet(key, out var child) && child.ValueKind != JsonValueKind.Null ? Below(child, key) : null;
    }

    /// <summary>Whether something stands under a key. Looking does not make the key known.</summary>
    public bool Has(string key) => IsMapping && TryGet(key, out var child) && child.ValueKind != JsonValueKind.Null;

    /// <summary>The nodes of a mapping, in order. Asking makes every key known.</summary>
    public IEnumerable<(string Key, NodeReader Node)> Entries()
    {
        if (!IsMapping)
        {
            WrongShape("a mapping");
            yield break;
        }

        foreach (var property in _node.EnumerateObject())
        {
            if (TextOf(() => property.Name) is { } name)
            {
                _asked.Add(name);
                yield return (name, Below(property.Value, name));
            }
            else
            {
                Report(_family.Unreadable, HalfACharacter);
            }
        }
    }

    /// <summary>The nodes of a mapping whose keys begin alike, in order. Asking makes those keys known.</summary>
    public IEnumerable<(string Key, NodeReader Node)> Entries(string prefix)
    {
        foreach (var property in _node.EnumerateObject())
        {
            if (TextOf(() => property.Name) is { } name && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                _asked.Add(name);
                yield return (name, Below(property.Value, name));
            }
        }
    }

    /// <summary>The nodes of a list, in order.</summary>
    public IEnumerable<NodeReader> Items()
    {
        if (!IsList)
        {
            WrongShape("a list");
            yield break;
        }

        var index = 0;
        foreach (var item in _node.EnumerateArray())
        {
            yield return Below(item, index++.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The items of a list, or the node itself when it is a scalar: <c>[a, b]</c> or <c>a</c>.</summary>
    public IEnumerable<NodeReader> OneOrMore() => IsList ? Items() : [this];

    /// <summary>The text under a key; a problem and <c>null</c> when it is missing or no scalar.</summary>
    public string? Text(string key) => Needed(key)?.TextHere();

    /// <summary>The node under a key; a problem and <c>null</c> when there is none.</summary>
    public NodeReader? Needed(string key)
    {
        var child = Child(key);
        if (child is null)
        {
            Report(_family.Missing, DiagnosticFamily.MissingMessage(key));
        }

        return child;
    }

    /// <summary>The text under a key, or <c>null</c>.</summary>
    public string? OptionalText(string key) => Child(key)?.TextHere();

    /// <summary>This node's text; a problem and <c>null</c> when it is no scalar.</summary>
    public string? TextHere()
    {
        if (Scalar is { } text)
        {
            return text;
        }

        if (_node.ValueKind == JsonValueKind.String)
        {
            Report(_family.Unreadable, HalfACharacter);
        }
        else
        {
            WrongShape("a single value");
        }

        return null;
    }

    /// <summary>The value under a key; a problem and <c>null</c> when it is missing or unreadable.</summary>
    public T? Value<T>(string key, Parser<T> parse, string expected)
        where T : struct =>
        Needed(key)?.ValueHere(parse, expected);

    /// <summary>The value under a key, or <c>null</c>; a problem when it is unreadable.</summary>
    public T? OptionalValue<T>(string key, Parser<T> parse, string expected)
        where T : struct =>
        Child(key)?.ValueHere(parse, expected);

    /// <summary>This node's value; a problem and <c>null</c> when it is unreadable.</summary>
    public T? ValueHere<T>(Parser<T> parse, string expected)
        where T : struct
    {
        if (TextHere() is not { } text)
        {
            return null;
        }

        if (parse(text, out var value))
        {
            return value;
        }

        Unreadable(text, expected);
        return null;
    }

    public void Unreadable(string text, string expected) => Report(_family.Unreadable, $"'{text}' cannot be read here; write {expected}.");

    public void WrongShape(string expected) => Report(_family.WrongShape, $"This should be {expected}.");

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Finish()
    {
        if (!IsMapping)
        {
            WrongShape("a mapping");
            return;
        }

        foreach (var property in _node.EnumerateObject())
        {
            if (TextOf(() => property.Name) is not { } name)
            {
                Report(_family.Unreadable, HalfACharacter);
            }
            else if (!_asked.Contains(name))
            {
                var known = string.Join(", ", _asked.Order(StringComparer.Ordinal));
                var meant = Nearest.To(name, _asked) is { } near ? $" Did you mean '{near}'?" : "";
                Below(property.Value, name).Report(_family.UnknownKey, $"The key '{name}' is not known here.{meant} Known keys: {known}.");
            }
        }
    }

    // JSON may escape one half of a surrogate pair alone; that is no text, and reading it throws.
    private static string? TextOf(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // Looking a name up throws, too, when it passes one that is no text.
    private bool TryGet(string key, out JsonElement child)
    {
        try
        {
            return _node.TryGetProperty(key, out child);
        }
        catch (InvalidOperationException)
        {
            child = _node.EnumerateObject().LastOrDefault(property => TextOf(() => property.Name) == key).Value;
            return child.ValueKind != JsonValueKind.Undefined;
        }
    }

    private NodeReader Below(JsonElement child, string key) =>
        new(child, Path + '/' + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), _family, _problems);
}
