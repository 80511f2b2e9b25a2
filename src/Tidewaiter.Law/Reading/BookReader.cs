using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads the sections of a book into records, in the order in which they need one another. What is wrong becomes problems, never an exception.</summary>
internal sealed class BookReader
{
    public const string ListSuffix = ".csv";

    private readonly BookContent _content = new();
    private readonly Dictionary<MeasureId, HashSet<string>> _provisionKeys = [];
    private readonly List<Problem> _problems = [];
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _sections;
    private readonly TermCatalog _terms;
    private readonly Dictionary<string, JsonElement> _documents = [];

    private BookReader(BookFile file, TermCatalog terms)
    {
        _sections = file.Sections;
        _terms = terms;
        _content.Hash = file.Hash;
        foreach (var (name, bytes) in _sections.Where(section => !section.Key.EndsWith(ListSuffix, StringComparison.Ordinal)))
        {
            _documents[name] = JsonDocument.Parse(bytes).RootElement;
        }
    }

    /// <summary>Reads a book; every problem of every file is collected.</summary>
    public static (Book Book, IReadOnlyList<Problem> Problems) Read(BookFile file, TermCatalog terms)
    {
        var reader = new BookReader(file, terms);
        reader.ReadAll();
        return (new Book(reader._content), reader._problems);
    }

    /// <summary>The id of a file: its path with dots.</summary>
    public static string IdOf(string path) => path.Replace('/', '.');

    private void ReadAll()
    {
        foreach (var (name, node) in Under("*/authority"))
        {
            ReadAuthority(name.Split('/')[0], node);
        }

        ReadHead();
        ReadRegisters("instruments", (register, node) => register.Instruments(node));
        ReadLists();
        var statements = Under("*/statements/*").Select(pair =>
        {
            var reader = new StatementReader(LawOf(pair.Name));
            reader.Read(IdOf(pair.Name), pair.Node);
            return reader;
        }).ToList();
        RecordFields.Resolve(_content);
        foreach (var (name, node) in Under("*/facts"))
        {
            new RegisterReader(LawOf(name)).Facts(node);
        }

        ReadMeasures();
        statements.ForEach(reader => reader.ReadDrafts());
        foreach (var (name, node) in Under("scenarios/*"))
        {
            if (new ScenarioReader(LawOf(name)).Read(new AssumptionId(IdOf(name)), node) is { } scenario)
            {
                _content.Scenarios[scenario.Id] = scenario;
            }
        }

        foreach (var (name, node) in Under("known-gaps"))
        {
            GapReader.Read(node, LawOf(name));
        }
    }

    private void ReadHead()
    {
        foreach (var (name, node) in Under("book"))
        {
            _content.Title = new Words(node.Text("title") ?? "");
            var horizon = node.Value<EventDate>("horizon", LawReader.ParseDate, LawReader.DateExpected);
            foreach (var (topic, meaning) in node.Child("topics")?.Entries() ?? [])
            {
                _content.Topics[new TopicName(topic)] = new Words(meaning.TextHere() ?? "");
            }

            node.Finish();
            _content.HorizonDate = horizon ?? default;
            _content.Horizon = horizon is { } date ? LawOf(name).Authority.KnownAt(date) : Instant.MaxValue;
        }
    }

    private void ReadAuthority(string jurisdiction, NodeReader node)
    {
        var title = node.Text("title");
        var zone = node.Text("zone") is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        var starts = node.Value<EventDate>("day_starts", ParseMinute, "a minute such as \"00:01\"");
        var clocks = ImmutableDictionary.CreateBuilder<FactName, Clock>();
        foreach (var (key, entry) in node.Child("clocks")?.Entries() ?? [])
        {
            clocks[new FactName(key)] = new Clock(new FactName(key), new Words(entry.Text("rule") ?? ""), new Words(entry.Text("at") ?? ""));
            entry.Child("input");
            entry.Finish();
        }

        if (zone is null)
        {
            node.Child("zone")?.Unreadable(node.OptionalText("zone") ?? "", "a zone of the tz database such as America/New_York");
        }

        node.Finish();
        if (title is not null && zone is not null && starts is { Time: { } minute })
        {
            _content.Authorities[new Words(jurisdiction)] = new Authority(new Words(title), zone, minute, clocks.ToImmutable());
        }
    }

    private static bool ParseMinute(string text, out EventDate minute) => EventDate.TryParse($"2000-01-01T{text}", out minute);

    private void ReadRegisters(string folder, Action<RegisterReader, NodeReader> read)
    {
        foreach (var (name, node) in Under($"*/{folder}/*"))
        {
            read(new RegisterReader(LawOf(name)), node);
        }
    }

    private void ReadLists()
    {
        foreach (var (name, bytes) in _sections.Where(section => section.Key.EndsWith(ListSuffix, StringComparison.Ordinal)))
        {
            var id = new ListId(IdOf(name[..^ListSuffix.Length]));
            _content.Lists[id] = LogReader.Read(id, bytes, LawOf(name), _problems);
        }
    }

    private void ReadMeasures()
    {
        var measures = _documents.Keys.Where(IsMeasure).Order(StringComparer.Ordinal).ToList();
        foreach (var name in measures)
        {
            var keys = _documents[name].ValueKind == JsonValueKind.Object && _documents[name].TryGetProperty("provisions", out var provisions)
                && provisions.ValueKind == JsonValueKind.Object
                ? provisions.EnumerateObject().Select(property => property.Name)
                : [];
            _provisionKeys[new MeasureId(IdOf(name))] = [.. keys];
        }

        foreach (var name in measures)
        {
            if (new MeasureReader(LawOf(name)).Read(new MeasureId(IdOf(name)), Node(name)) is { } measure)
            {
                _content.Measures.Add(measure);
            }
        }
    }

    // Everything below an authority that is not one of its registers.
    private static bool IsMeasure(string name)
    {
        var parts = name.Split('/');
        return parts.Length > 2 && parts[0] != "scenarios" && parts[1] is not ("instruments" or "statements");
    }

    private IEnumerable<(string Name, NodeReader Node)> Under(string pattern)
    {
        var wanted = pattern.Split('/');
        foreach (var name in _documents.Keys.Order(StringComparer.Ordinal))
        {
            var parts = name.Split('/');
            if (parts.Length == wanted.Length && parts.Zip(wanted).All(pair => pair.Second == "*" || pair.First == pair.Second))
            {
                yield return (name, Node(name));
            }
        }
    }

    private NodeReader Node(string name) => new(_documents[name], name + "#", DiagnosticFamily.Law, _problems);

    // Files outside an authority's folder are read with the first authority: only its zone matters there.
    private LawReader LawOf(string name)
    {
        var jurisdiction = new Words(name.Split('/')[0]);
        if (!_content.Authorities.TryGetValue(jurisdiction, out var authority))
        {
            (jurisdiction, authority) = _content.Authorities.OrderByDescending(pair => pair.Key.ToString(), StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value))
                .FirstOrDefault((jurisdiction, new Authority(default, DateTimeZone.Utc, LocalTime.Midnight, ImmutableDictionary<FactName, Clock>.Empty)));
        }

        return new LawReader(_content, _terms, jurisdiction, authority) { ProvisionKeys = _provisionKeys };
    }
}
