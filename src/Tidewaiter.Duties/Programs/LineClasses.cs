using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Sorts tariff lines into classes that no list of the book tells apart, on any date and in any view.</summary>
/// <remarks>Nearly twenty thousand lines fall into a few hundred classes: programs are compiled per class, not per line.</remarks>
internal sealed class LineClasses
{
    private readonly Book _book;
    private readonly ImmutableArray<CodeLog> _lists;
    private readonly ImmutableArray<HtsCode> _codes;
    private readonly ConcurrentDictionary<HtsCode, int> _classes = new();
    private int _next;
    private readonly ConcurrentDictionary<string, int> _signatures = new(StringComparer.Ordinal);

    /// <summary>Classes that a book's terms tell apart.</summary>
    /// <param name="book">Whose lists.</param>
    /// <param name="terms">The terms of every act that may be painted; those that name goods count.</param>
    public LineClasses(Book book, IEnumerable<Term> terms)
    {
        _book = book;
        var goods = terms.OfType<GoodsTerm>().ToList();
        _lists = [.. goods.Where(term => term.List is not null).Select(term => term.List!.Value).Distinct().Order().Select(book.List)];
        _codes = [.. goods.SelectMany(term => term.Codes).Distinct().Order()];
    }

    private LineClasses(LineClasses of, ImmutableArray<CodeLog> lists, ImmutableArray<HtsCode> codes)
    {
        _book = of._book;
        _lists = lists;
        _codes = codes;
    }

    /// <summary>How many classes were met so far.</summary>
    public int Count => _signatures.Count;

    /// <summary>The class of a line: a small number of its own.</summary>
    public int Of(HtsCode line) => _classes.GetOrAdd(line, one => _signatures.GetOrAdd(Signature(one), _ => Interlocked.Increment(ref _next)));

    /// <summary>The classes that more terms tell apart; these where they tell no more.</summary>
    public LineClasses With(IEnumerable<Term> terms)
    {
        var more = new LineClasses(_book, terms);
        var lists = _lists.Union(more._lists).ToImmutableArray();
        var codes = _codes.Union(more._codes).ToImmutableArray();
        return lists.Length == _lists.Length && codes.Length == _codes.Length ? this : new LineClasses(this, lists, codes);
    }

    private string Signature(HtsCode line)
    {
        var signature = new StringBuilder();
        for (var list = 0; list < _lists.Length; list++)
        {
            for (var length = line.Length; length >= 2; length--)
            {
                var (first, end) = _lists[list].Rows(line.Prefix(length).Key);
                for (var row = first; row < end; row++)
                {
                    signature.Append(list).Append(':').Append(length).Append('=').Append(_lists[list].TermsIndexOf(row)).Append(';');
                }
            }
        }

        foreach (var code in _codes)
        {
            if (line.IsUnder(code))
            {
                signature.Append(code).Append(';');
            }
        }

        return signature.ToString();
    }
}
