using System.Collections.Immutable;
using CsCheck;
using Tidewaiter.Law;

namespace Tidewaiter.Exports.Tests.RealBook;

/// <summary>Random transactions in which everything the rules ask is answered, and the same with answers left out.</summary>
internal static class Lattice
{
    private static readonly CountryCode[] Countries = [.. "US CN HK MO DE JP BR IN AE IR CU RU KP SY UA VN KH GL SG".Split(' ').Select(CountryCode.Parse)];
    private static readonly string[] Lists = ["us-entity-list", "us-entity-list-ccl", "us-meu-list", "us-denied-persons", "us-unverified-list", "us-sdn-744.8", "us-entity-list-fn-1", "cn-control-list", "cn-watch-list", "cn-control-list-2026-23"];
    private static readonly string[] Days = ["2023-06-01", "2024-12-10", "2025-02-01", "2025-10-15", "2025-10-20", "2025-12-05", "2026-03-01", "2026-08-01", "2026-11-12"];

    // What only counts when stated is left out: claims may change an answer by being made.
    private static readonly (string Name, string[] Values)[] Facts =
    [
        ("end_use", ["civil", "military", "advanced_node_fab", "missile", "supercomputer", "military_intelligence"]),
        ("other_agency", ["none", "ddtc"]),
        ("red_flag", ["none", "resolved", "open"]),
        ("food_or_medicine", ["yes", "no"]),
        ("occupied_ukraine", ["yes", "no"]),
        ("part_746_schedule", ["yes", "no"]),
        ("direct_product", ["yes", "no"]),
        ("direct_product_of", ["3E001", "3E992", "5E002", "9E515", "600_series", "plant"]),
        ("produced_for", ["none", "us-entity-list-fn-1", "advanced_node_fab"]),
        ("us_person_support", ["yes", "no"]),
        ("zero_de_minimis", ["none", "9x515_or_600_series", "sme_with_us_chip"]),
        ("us_controlled_content_share", ["0 %", "10 %", "20 %", "25 %", "26 %"]),
        ("h200_class", ["yes", "no"]),
        ("chinese_rare_earth_share", ["0 %", "0.1 %", "5 %"]),
        ("chinese_rare_earth_technology", ["yes", "no"]),
        ("drone_related", ["yes", "no"]),
    ];

    private static readonly Gen<CountryCode> Country = Gen.OneOf(Countries);

    private static readonly Gen<ImmutableArray<Words>> ListsOn = Gen.Select(
        Gen.OneOf(Lists).Array[0, 2], Gen.Bool, (lists, clean) => clean ? ImmutableArray<Words>.Empty : lists.Distinct().Select(list => new Words(list)).ToImmutableArray());

    private static readonly Gen<Party> Parties = Gen.Select(Country, Country, Country, ListsOn, ListsOn, (at, seat, parent, lists, owners) =>
        new Party(default, default) { Country = at, Headquarters = seat, ParentHeadquarters = parent, Lists = lists, AffiliateOf = owners });

    private static readonly Gen<ImmutableDictionary<FactName, ImmutableArray<FactValue>>> Stated = Gen.Int[0, 1000].Array[Facts.Length].Select(
        picks => ImmutableDictionary.CreateRange(Facts.Zip(picks, (fact, pick) => Law.Stated(fact.Name, fact.Values[pick % fact.Values.Length]))));

    private static readonly Gen<ItemClass> Items = Gen.Frequency(
        (8, Gen.OneOf(Law.Eccns.ToArray()).Select(ItemClass.Of)), (2, Gen.Const(ItemClass.Outside)));

    private static readonly Gen<ItemClass> ChineseItems = Gen.Frequency(
        (6, Gen.OneOf(Law.ChineseCodes.ToArray()).Select(ItemClass.Of)), (4, Gen.Const(ItemClass.Outside)));

    /// <summary>Everything answered, described rows too.</summary>
    public static Gen<LicenceQuestion> Full { get; } = Gen.Select(
        Gen.Select(Items, ChineseItems), Gen.Select(Country, Country, Country), Gen.OneOf(Days), Parties.Array[1, 2], Stated, Gen.Bool,
        (items, places, day, parties, facts, within) => WithRows(
            new LicenceQuestion(default, EventDate.Parse(day))
            {
                Item = items.Item1,
                ChineseItem = items.Item2,
                From = places.Item1,
                To = places.Item2,
                Origin = places.Item3,
                Parties = [.. parties],
                Facts = facts,
                Value = Money.FromDollars(1000),
            },
            within));

    /// <summary>A full question, and the same with some answers left out.</summary>
    public static Gen<(LicenceQuestion Full, LicenceQuestion Partial)> WithAnswersLeftOut { get; } = Gen.Select(Full, Gen.Int[0, (1 << 24) - 1], Gen.Int[0, (1 << 24) - 1], (full, a, b) => (full, Without(full, a & b)));

    private static LicenceQuestion Without(LicenceQuestion full, int mask)
    {
        bool Left(int bit) => (mask >> bit & 1) != 0;
        var facts = full.Facts;
        foreach (var (fact, index) in Facts.Select((fact, index) => (fact, index)))
        {
            if (Left(index))
            {
                facts = facts.Remove(new FactName(fact.Name));
            }
        }

        return full with
        {
            Facts = facts,
            Item = Left(16) ? ItemClass.Unclassified : full.Item,
            ChineseItem = Left(17) ? ItemClass.Unclassified : full.ChineseItem,
            Origin = Left(18) ? null : full.Origin,
            From = Left(19) ? null : full.From,
            To = Left(20) ? null : full.To,
            Within = Left(21) ? full.Within.Clear() : full.Within,
            Parties = Left(22) ? null : Left(23) ? [.. full.Parties!.Value.Select(party => party with { Lists = null, AffiliateOf = null, ParentHeadquarters = null })] : full.Parties,
        };
    }

    // The rows asked about become known only by asking.
    private static LicenceQuestion WithRows(LicenceQuestion question, bool within)
    {
        var rows = Law.Book.ListIds.Where(id => id.ToString().Contains(".exports.", StringComparison.Ordinal)).SelectMany(id => DescribedRows(Law.Book.List(id)));
        return question with { Within = AllRows.TryGetValue(within, out var all) ? all : AllRows[within] = rows.ToImmutableDictionary(row => row, _ => within) };
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<bool, ImmutableDictionary<Words, bool>> AllRows = new();

    private static IEnumerable<Words> DescribedRows(CodeLog list)
    {
        var name = list.Id.ToString()[(list.Id.ToString().LastIndexOf('.') + 1)..];
        return Enumerable.Range(0, list.Count).Where(row => list.TermsOf(row).Described).Select(row => new Words($"{name}@{Eccn.FromKey(list.KeyOf(row))}")).Distinct();
    }
}
