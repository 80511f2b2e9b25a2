using System.Collections.Immutable;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Finds what of the tariff a text mentions, with a book to tell a tariff number from another number and a heading's measure from its digits.</summary>
internal sealed class MentionFinder
{
    private const int HeadingLength = 4;

    // Where the schedule keeps what is temporary, and every number the book's measures are filed under.
    private static readonly HtsCode Temporary = HtsCode.Parse("99");

    private readonly HtsCode[] _numbers;
    private readonly HashSet<HtsCode> _groups;
    private readonly CountryFinder _countries;
    private readonly SortedDictionary<HtsCode, SortedSet<MeasureId>> _byHeading = [];
    private readonly Dictionary<Words, SortedSet<MeasureId>> _byCitation = [];
    private readonly Dictionary<Words, Instrument> _instruments = [];

    public MentionFinder(Book book)
    {
        _countries = new CountryFinder(book);
        var byInstrument = new Dictionary<SourceId, SortedSet<MeasureId>>();
        foreach (var provision in book.Measures.SelectMany(measure => measure.Provisions))
        {
            foreach (var heading in HeadingsOf(provision))
            {
                Add(_byHeading, heading, provision.Measure.Id);
            }

            foreach (var act in provision.Coats)
            {
                Add(byInstrument, act.Source.Id, provision.Measure.Id);
            }
        }

        _groups = [.. _byHeading.Keys.Select(heading => heading.Prefix(HeadingLength))];
        _numbers = [.. new TariffSchedule(book).Codes.SelectMany(code => new[] { code.Chapter, code.Prefix(HeadingLength), code }).Concat(_byHeading.Keys).Distinct().Order()];
        foreach (var (instrument, citation) in Sources(book))
        {
            _instruments.TryAdd(citation, instrument);
            foreach (var measure in byInstrument.GetValueOrDefault(instrument.Id, []))
            {
                Add(_byCitation, citation, measure);
            }
        }
    }

    /// <summary>The instrument of the book that is cited so.</summary>
    public Instrument? InstrumentCited(Words citation) => _instruments.GetValueOrDefault(citation);

    /// <summary>What a text mentions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">Citations of the document itself.</param>
    public Mentions Find(string text, params ReadOnlySpan<Words> own)
    {
        var codes = TariffNumberFinder.Find(text).SelectMany(Expand).Where(IsOfTheTariff).Distinct().Order().ToList();
        var cites = CitationFinder.Find(text).Distinct().Except(own.ToArray()).OrderBy(cite => cite.ToString(), StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<HtsCode> headings = [.. codes.Where(code => code.Chapter == Temporary)];
        return new Mentions
        {
            Headings = headings,
            Goods = [.. codes.Where(code => code.Chapter != Temporary)],
            Origins = [.. _countries.Find(text).Distinct().Order()],
            Measures = [.. headings.SelectMany(MeasuresOf).Concat(cites.SelectMany(cite => _byCitation.GetValueOrDefault(cite, []))).Distinct().Order()],
            Cites = cites,
        };
    }

    /// <summary>Whether a measure of the book is filed under a heading.</summary>
    public bool Files(HtsCode heading) => _byHeading.ContainsKey(heading);

    /// <summary>Whether a measure of the book is filed under a heading that begins with the same four digits.</summary>
    public bool FilesBeside(HtsCode heading) => _groups.Contains(heading.Prefix(HeadingLength));

    // An instrument is what its source names first. What comes behind is itself too where it says the page of the register, else a text it stands on.
    private static IEnumerable<(Instrument Instrument, Words Citation)> Sources(Book book)
    {
        var cited = book.Instruments.Values.OrderBy(one => one.Id).Select(one => (One: one, Citations: CitationFinder.Find(one.Citation.ToString()).Distinct().ToList())).ToList();
        return cited.SelectMany(one => one.Citations.Take(1).Select(citation => (one.One, citation)))
            .Concat(cited.SelectMany(one => one.Citations.Skip(1).Where(CitationFinder.IsOfTheRegister).Select(citation => (one.One, citation))));
    }

    private static IEnumerable<HtsCode> HeadingsOf(Provision provision)
    {
        var numbered = provision.Terms.Concat(provision.Coats.ToArray().SelectMany(act => act.Terms)).OfType<NumberTerm>().Select(term => term.Number).OfType<HtsCode>();
        return HtsCode.TryParse(provision.Id.Key.ToString(), out var key) ? numbered.Prepend(key) : numbered;
    }

    // A new line stands under a heading there is; 2026.11 stands under none.
    private bool IsOfTheTariff(HtsCode code) => code.Chapter == Temporary || Array.BinarySearch(_numbers, code.Prefix(HeadingLength)) >= 0;

    // Between two numbers stand those of their kind that the book has.
    private IEnumerable<HtsCode> Expand(TariffNumberSpan span)
    {
        yield return span.First;
        if (span.First == span.Last)
        {
            yield break;
        }

        yield return span.Last;
        var from = Array.BinarySearch(_numbers, span.First);
        for (var at = from < 0 ? ~from : from; at < _numbers.Length && _numbers[at].CompareTo(span.Last) < 0; at++)
        {
            if (_numbers[at].Length == span.First.Length)
            {
                yield return _numbers[at];
            }
        }
    }

    private IEnumerable<MeasureId> MeasuresOf(HtsCode heading) => _byHeading.GetValueOrDefault(heading, []);

    private static void Add<TKey>(IDictionary<TKey, SortedSet<MeasureId>> index, TKey key, MeasureId measure)
    {
        if (!index.TryGetValue(key, out var measures))
        {
            index[key] = measures = [];
        }

        measures.Add(measure);
    }
}
