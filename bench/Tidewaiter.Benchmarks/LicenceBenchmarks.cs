using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Tidewaiter.Exports;
using Tidewaiter.Law;

namespace Tidewaiter.Benchmarks;

/// <summary>Determinations on one core: entries of the list drawn at random, to countries drawn at random, under both authorities.</summary>
[MemoryDiagnoser]
public class LicenceBenchmarks
{
    private LicenceDesk _desk = null!;
    private LicenceQuestion[] _questions = null!;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        var book = RealBook.Open();
        _desk = new LicenceDesk(book);
        _questions = Questions(book, 4096);
        foreach (var question in _questions)
        {
            _desk.Answer(question);
        }
    }

    [Benchmark]
    public object Answer() => _desk.Answer(_questions[_next++ & 4095]);

    private static LicenceQuestion[] Questions(Book book, int count)
    {
        var random = new Random(1);
        var entries = book.List(new ListId("us.exports.ccl.entries"));
        var countries = new[] { "CN", "DE", "JP", "BR", "IN", "AE", "RU", "VN", "KR", "MX" }.Select(CountryCode.Parse).ToArray();
        var home = CountryCode.Parse("US");
        var facts = ImmutableDictionary.CreateRange(new[] { ("end_use", "civil"), ("other_agency", "none"), ("red_flag", "none") }
            .Select(fact => KeyValuePair.Create(new FactName(fact.Item1), ImmutableArray.Create(new FactValue(0, new Words(fact.Item2))))));
        var first = EventDate.Parse("2024-01-01").Date;
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new LicenceQuestion(default, new EventDate(first.PlusDays(random.Next(1000))))
            {
                Item = ItemClass.Of(Eccn.FromKey(entries.KeyOf(random.Next(entries.Count)))),
                ChineseItem = ItemClass.Outside,
                From = home,
                Origin = home,
                To = countries[random.Next(countries.Length)],
                Parties = [new Party(default, default) { Country = home, Headquarters = home, ParentHeadquarters = home, Lists = [], AffiliateOf = [] }],
                Facts = facts,
            }),
        ];
    }
}
