using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Tidewaiter.Law;

/// <summary>A log of codes added and removed: a list of goods, a set of countries, or the schedule.</summary>
/// <remarks>The longest code wins; on the same code the row whose instrument became known last wins, then the later start, then the file's order.</remarks>
public sealed class CodeLog
{
    private readonly ReadOnlyMemory<byte> _keys;
    private readonly ReadOnlyMemory<byte> _terms;
    private readonly ImmutableArray<RowTerms> _distinct;
    private readonly ImmutableArray<ReadOnlyMemory<byte>> _columns;
    private readonly ImmutableArray<Words> _texts;

    internal CodeLog(
        ListId id,
        ReadOnlyMemory<byte> keys,
        ReadOnlyMemory<byte> terms,
        ImmutableArray<RowTerms> distinct,
        ImmutableArray<ReadOnlyMemory<byte>> columns,
        ImmutableArray<Words> texts,
        ImmutableArray<Words> names)
    {
        Columns = names;
        Id = id;
        _keys = keys;
        _terms = terms;
        _distinct = distinct;
        _columns = columns;
        _texts = texts;
    }

    /// <summary>The id.</summary>
    public ListId Id { get; }

    /// <summary>How many rows.</summary>
    public int Count => Keys.Length;

    /// <summary>The different things its rows say: a few dozen where there are thousands of rows.</summary>
    public ImmutableArray<RowTerms> Distinct => _distinct;

    // The columns stay in the file's bytes; a cast costs nothing.
    private ReadOnlySpan<ulong> Keys => MemoryMarshal.Cast<byte, ulong>(_keys.Span);

    /// <summary>The key of a row's code, ascending.</summary>
    public ulong KeyOf(int row) => Keys[row];

    /// <summary>What a row says.</summary>
    public RowTerms TermsOf(int row) => _distinct[Ints(_terms)[row]];

    /// <summary>Which of <see cref="Distinct"/> a row says.</summary>
    public int TermsIndexOf(int row) => Ints(_terms)[row];

    /// <summary>The text of a row in one of the columns beyond those every log has.</summary>
    public Words Text(int column, int row) => _texts[Ints(_columns[column])[row]];

    /// <summary>The rows of exactly this key: the first and the one past the last.</summary>
    public (int First, int End) Rows(ulong key)
    {
        var keys = Keys;
        var first = LowerBound(keys, key);
        var end = first;
        while (end < keys.Length && keys[end] == key)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The rows of a code and of every code below it: the first and the one past the last.</summary>
    public (int First, int End) RowsUnder(HtsCode code)
    {
        var (first, last) = code.KeysUnder;
        return (LowerBound(Keys, first), LowerBound(Keys, last + 1));
    }


    /// <summary>The rows whose keys lie from <paramref name="low"/> to <paramref name="high"/>, both included: the first and the one past the last.</summary>
    public (int First, int End) Between(ulong low, ulong high)
    {
        var keys = Keys;
        return (LowerBound(keys, low), high == ulong.MaxValue ? keys.Length : LowerBound(keys, high + 1));
    }

    /// <summary>The columns beyond those every log has, in the order of the file.</summary>
    public ImmutableArray<Words> Columns { get; }

    /// <summary>The row that decides about exactly this key, or -1.</summary>
    public int Deciding(ulong key, Instant at, Instant knownAt)
    {
        var (first, end) = Rows(key);
        var deciding = -1;
        for (var row = first; row < end; row++)
        {
            if (TermsOf(row).Speaks(at, knownAt) && (deciding < 0 || IsLaterCoat(TermsOf(row), TermsOf(deciding))))
            {
                deciding = row;
            }
        }

        return deciding;
    }

    /// <summary>Whether a line is on the list at an instant, in a view.</summary>
    public Membership Find(HtsCode code, Instant at, Instant knownAt) => Deciding(code, at, knownAt) switch
    {
        null or { Adds: false } => Membership.Off,
        { Described: true } => Membership.Described,
        _ => Membership.On,
    };

    /// <summary>What decides about a line at an instant, in a view: the row of the longest code above it that speaks; <c>null</c> if none does.</summary>
    public RowTerms? Deciding(HtsCode code, Instant at, Instant knownAt)
    {
        for (var length = code.Length; length >= 2; length--)
        {
            var row = Deciding(code.Prefix(length).Key, at, knownAt);
            if (row >= 0)
            {
                return TermsOf(row);
            }
        }

        return null;
    }

    /// <summary>Whether a country is in the set at an instant, in a view.</summary>
    public bool Contains(CountryCode country, Instant at, Instant knownAt)
    {
        var row = Deciding(country.Key, at, knownAt);
        return row >= 0 && TermsOf(row).Adds;
    }

    private static ReadOnlySpan<int> Ints(ReadOnlyMemory<byte> column) => MemoryMarshal.Cast<byte, int>(column.Span);

    // Rows keep file order within a key, so "not earlier" lets the later row win a full tie.
    private static bool IsLaterCoat(RowTerms row, RowTerms than)
    {
        var byKnown = row.Source.Known.CompareTo(than.Source.Known);
        return byKnown > 0 || (byKnown == 0 && row.From >= than.From);
    }

    private static int LowerBound(ReadOnlySpan<ulong> keys, ulong key)
    {
        var low = 0;
        var high = keys.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
