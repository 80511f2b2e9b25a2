using System.Collections.Immutable;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Which items mention what, by number, country and measure.</summary>
internal sealed class InboxIndex
{
    private const int ShortestCode = 2;
    private const int LegalLength = 8;

    private readonly Dictionary<HtsCode, List<int>> _codes = [];
    private readonly Dictionary<HtsCode, List<(int Item, HtsCode Code)>> _belowLegal = [];
    private readonly Dictionary<CountryCode, List<int>> _origins = [];
    private readonly Dictionary<MeasureId, List<int>> _measures = [];

    public InboxIndex(ImmutableArray<InboxItem> items)
    {
        foreach (var (index, item) in items.Index())
        {
            var mentions = item.Mentions;
            foreach (var code in mentions.Headings.Concat(mentions.Goods))
            {
                Add(_codes, code, index);
                if (code.Length > LegalLength)
                {
                    Add(_belowLegal, code.Legal, (index, code));
                }
            }

            foreach (var origin in mentions.Origins)
            {
                Add(_origins, origin, index);
            }

            foreach (var measure in mentions.Measures)
            {
                Add(_measures, measure, index);
            }
        }
    }

    /// <summary>The items that mention something of an answer, by their place, with what they mention.</summary>
    public SortedDictionary<int, List<Words>> Meet(DutyFinding finding)
    {
        var met = new SortedDictionary<int, List<Words>>();
        var asked = finding.Question.Hts;
        for (var length = asked.Length; length >= ShortestCode; length--)
        {
            Note(met, _codes, asked.Prefix(length));
        }

        // Asked to eight digits, a statistical line below may be the one.
        if (asked.Length == LegalLength && _belowLegal.TryGetValue(asked, out var below))
        {
            foreach (var (item, code) in below)
            {
                Note(met, item, code);
            }
        }

        foreach (var number in finding.Layers.Select(layer => layer.Heading).Concat(finding.ClaimsAvailable.Select(claim => claim.Heading)))
        {
            if (HtsCode.TryParse(number.ToString(), out var heading) && heading != asked)
            {
                Note(met, _codes, heading);
            }
        }

        Note(met, _origins, finding.Question.Origin);
        foreach (var measure in finding.Layers.Select(layer => layer.Provision.Measure).Concat(finding.ClaimsAvailable.Select(claim => claim.Provision.Id.Measure)).Distinct())
        {
            Note(met, _measures, measure);
        }

        return met;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var values))
        {
            index[key] = values = [];
        }

        values.Add(value);
    }

    private static void Note<TKey>(SortedDictionary<int, List<Words>> met, Dictionary<TKey, List<int>> index, TKey key)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var items))
        {
            foreach (var item in items)
            {
                Note(met, item, key);
            }
        }
    }

    private static void Note(SortedDictionary<int, List<Words>> met, int item, object what)
    {
        if (!met.TryGetValue(item, out var said))
        {
            met[item] = said = [];
        }

        said.Add(new Words($"{what}"));
    }
}
