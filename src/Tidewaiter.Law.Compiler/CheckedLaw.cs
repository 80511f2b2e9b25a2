using System.Text.Json;

namespace Tidewaiter.Law.Compiler;

/// <summary>What a rule sees: the book as the readers understood it, and the files it came from.</summary>
internal sealed class CheckedLaw(Book book, LawFolder folder, LawPlaces places)
{
    private IReadOnlyList<(LawFile File, JsonElement Root)>? _documents;
    private Meeting? _meeting;

    public Book Book { get; } = book;

    public LawFolder Folder { get; } = folder;

    /// <summary>The law as everything known by the horizon has it.</summary>
    public View View { get; } = View.Open(book);

    /// <summary>Which provisions can be about the same goods.</summary>
    public Meeting Meeting => _meeting ??= new Meeting(View);

    public IEnumerable<Provision> Provisions => Book.Measures.SelectMany(measure => measure.Provisions);

    /// <summary>Every document but the worked cases.</summary>
    public IReadOnlyList<(LawFile File, JsonElement Root)> Documents => _documents ??=
    [
        .. Folder.Files.Where(file => file.Document is not null && !file.IsCases)
            .Select(file => (file, JsonDocument.Parse(file.Document!.Json!).RootElement)),
    ];

    /// <summary>The file and line of a place, for a message that names a second one.</summary>
    public string Where(string place) => places.Of(place);

    /// <summary>The place of a provision.</summary>
    public static string PlaceOf(Provision provision) =>
        $"{provision.Measure.Id.ToString().Replace('.', '/')}#/provisions/{Escape(provision.Id.Key.ToString())}";

    /// <summary>A key as a JSON pointer writes it.</summary>
    public static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
