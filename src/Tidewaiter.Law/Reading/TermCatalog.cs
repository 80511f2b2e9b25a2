using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>The fields that acts may paint, each with the reader of the room that owns it.</summary>
/// <remarks>The envelope's own fields are in <see cref="Envelope"/>; a room adds its own with <see cref="With"/>.</remarks>
public sealed class TermCatalog
{
    private readonly ImmutableDictionary<string, TermReader> _readers;

    private TermCatalog(ImmutableDictionary<string, TermReader> readers) => _readers = readers;

    /// <summary>Reads a field's value into a term; reports what is wrong and gives <c>null</c>.</summary>
    internal delegate Term? TermReader(NodeReader node, LawReader law, MeasureId measure);

    /// <summary>The fields every kind of measure has.</summary>
    public static TermCatalog Envelope { get; } = new(EnvelopeTerms.Readers);

    internal IEnumerable<string> Fields => _readers.Keys.Order(StringComparer.Ordinal);

    /// <summary>This catalog and a room's fields.</summary>
    /// <exception cref="ArgumentException">Two rooms own a field of one name.</exception>
    public TermCatalog With(TermCatalog room)
    {
        ArgumentNullException.ThrowIfNull(room);
        var taken = room._readers.Where(pair => _readers.TryGetValue(pair.Key, out var reader) && reader != pair.Value).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        return taken.Count == 0
            ? new TermCatalog(_readers.SetItems(room._readers))
            : throw new ArgumentException($"Two rooms own the fields {string.Join(", ", taken)}: give one of them another name.", nameof(room));
    }

    internal static TermCatalog Of(ImmutableDictionary<string, TermReader> readers) => new(readers);

    /// <summary>Reads every field of a mapping that is in the catalog, but for a key that says something else there.</summary>
    internal ImmutableArray<Term> Read(NodeReader node, LawReader law, MeasureId measure, string? reserved = null)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var field in Fields)
        {
            if (field != reserved && node.Child(field) is { } child && _readers[field](child, law, measure) is { } term)
            {
                terms.Add(term);
            }
        }

        return terms.ToImmutable();
    }
}
