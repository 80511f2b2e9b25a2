using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>The country codes a book knows, with their names: every list under a <c>countries</c> folder of an authority.</summary>
/// <remarks>Such a list has two more columns: <c>name</c>, and <c>also</c>, what people write instead, separated by semicolons.</remarks>
public sealed class CountryTable
{
    private const int Name = 0;
    private const int Also = 1;

    private readonly ImmutableArray<CodeLog> _lists;

    /// <summary>The codes of an authority's law. A book without such a list takes any two letters.</summary>
    public CountryTable(Book book, Words jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(book);
        var folder = $"{jurisdiction}.countries.";
        _lists = [.. book.ListIds.Where(id => id.ToString().StartsWith(folder, StringComparison.Ordinal)).Order().Select(book.List)];
    }

    /// <summary>Whether a code stands for a country at an instant.</summary>
    public bool Has(CountryCode country, Instant at) => _lists.IsEmpty || _lists.Any(list => list.Contains(country, at, Instant.MaxValue));

    /// <summary>Every name, with the country it stands for.</summary>
    internal IEnumerable<(CountryCode Country, string Name)> Names =>
        from list in _lists
        from row in Enumerable.Range(0, list.Count)
        from name in Said(("", list.Text(Name, row).ToString(), list.Text(Also, row).ToString()))
        select (CountryCode.FromKey(list.KeyOf(row)), name);

    /// <summary>The country that a text most likely means, as <c>GB (United Kingdom)</c>; <c>null</c> when none is near.</summary>
    public Words? Nearest(Words text)
    {
        var rows = _lists.SelectMany(list => Enumerable.Range(0, list.Count).Select(row =>
            (Code: CountryCode.FromKey(list.KeyOf(row)).ToString(), Name: list.Text(Name, row).ToString(), Also: list.Text(Also, row).ToString()))).ToList();
        var written = text.ToString().Trim();
        var found = rows.Find(row => Said(row).Any(name => name.Equals(written, StringComparison.OrdinalIgnoreCase)));
        if (found.Code is null && Reading.Nearest.To(written, rows.SelectMany(Said).Where(name => name.Length > 3)) is { } near)
        {
            found = rows.Find(row => Said(row).Contains(near));
        }

        return found.Code is null ? null : new Words($"{found.Code} ({found.Name})");
    }

    private static IEnumerable<string> Said((string Code, string Name, string Also) row) =>
        row.Also.Split(';', StringSplitOptions.RemoveEmptyEntries).Prepend(row.Name);
}
