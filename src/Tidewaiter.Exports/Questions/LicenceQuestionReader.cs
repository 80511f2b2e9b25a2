using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Exports;

/// <summary>Reads a question from JSON: one object as <c>license --batch</c> takes it. Everything wrong is collected, shaped like the input.</summary>
public sealed class LicenceQuestionReader
{
    private const string Country = "a country code of two letters";
    private readonly ImmutableArray<(FactDeclaration Fact, Authority Authority)> _facts;
    private readonly ImmutableHashSet<string> _lists;
    private readonly ImmutableHashSet<string> _exceptions;

    /// <summary>A reader for questions to a book.</summary>
    public LicenceQuestionReader(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var terms = book.Measures.Where(measure => measure.Kind == MeasureKind.Licence).SelectMany(measure => measure.Terms).ToList();
        var read = terms.OfType<WhenTerm>().SelectMany(when => when.Facts).Concat(terms.OfType<ContentTerm>().Select(content => content.Fact)).ToHashSet();
        _facts = [.. book.Facts.SelectMany(pair => pair.Value.Where(read.Contains).Select(fact => (fact, book.Authorities[pair.Key])))];

        // A misspelt list would pass for a clean party, and a misspelt exception for none at all.
        _lists = [.. terms.OfType<NamesTerm>().Where(term => term.Kind is NamesKind.Listed or NamesKind.AffiliatesOf).SelectMany(term => term.Names).Select(name => name.ToString())];
        _exceptions = [.. terms.OfType<EffectTerm>().Where(effect => effect.Kind == EffectKind.Excepts).Select(effect => effect.Value.ToString())];
    }

    /// <summary>Reads a question; <c>null</c> and at least one problem when it cannot be asked.</summary>
    public (LicenceQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json)
    {
        var problems = new List<Problem>();
        var node = new NodeReader(json, "$", DiagnosticFamily.Question, problems);
        if (!node.IsMapping)
        {
            node.Report(LicenceDiagnostics.NotAnObject, LicenceDiagnostics.NotAnObjectMessage);
            return (null, problems);
        }

        var question = ReadObject(node);
        node.Finish();
        return problems.Count == 0 ? (question, problems) : (null, problems);
    }

    private LicenceQuestion? ReadObject(NodeReader node)
    {
        var date = node.Value<EventDate>("date", LawReader.ParseDate, LawReader.DateExpected);
        var question = new LicenceQuestion(Text(node, "id"), date ?? default)
        {
            Item = node.OptionalValue<ItemClass>("item", ParseEccn, "an ECCN such as \"3A001.a.2\", or EAR99") ?? default,
            ChineseItem = node.OptionalValue<ItemClass>("cn_item", ParseChinese, "a Chinese control number such as \"1C904.a.4\", or 'none'") ?? default,
            From = node.OptionalValue<CountryCode>("from", CountryCode.TryParse, Country),
            To = node.OptionalValue<CountryCode>("to", CountryCode.TryParse, Country),
            Origin = node.OptionalValue<CountryCode>("origin", CountryCode.TryParse, Country),
            Value = node.OptionalValue<Money>("value_usd", ParseMoney, "an amount of dollars, not negative"),
            KnownAt = node.OptionalValue<EventDate>("known_at", LawReader.ParseDate, LawReader.DateExpected),
            Claims = [.. Named(node.Child("claims"), _exceptions, LicenceDiagnostics.UnknownExceptionMessage).Select(claim => new ClaimCode(claim.ToString()))],
            Parties = node.Child("parties") is { } parties ? [.. parties.Items().Select(ReadParty)] : null,
            Within = ReadWithin(node),
            Facts = ReadFacts(node),
            RedFlags = node.Child("red_flags") is { } flags ? [.. flags.Items().Select(ReadFlag)] : [],
            Classification = Text(node, "classification"),
            Approver = Text(node, "approver"),
            Assume = [.. Words(node.Child("assume")).Select(id => new AssumptionId(id.ToString()))],
        };
        return date is null ? null : question;
    }

    private static Words Text(NodeReader node, string key) => new(node.OptionalText(key) ?? "");

    private static IEnumerable<Words> Words(NodeReader? node) =>
        node?.OneOrMore().Select(item => item.TextHere()).OfType<string>().Select(text => new Words(text)) ?? [];

    private static IEnumerable<Words> Named(NodeReader? node, ImmutableHashSet<string> known, Func<string, IEnumerable<string>, string> message)
    {
        foreach (var item in node?.OneOrMore() ?? [])
        {
            if (item.TextHere() is not { } text)
            {
                continue;
            }

            if (!known.Contains(text))
            {
                item.Report(LicenceDiagnostics.UnknownName, message(text, known));
            }

            yield return new Words(text);
        }
    }

    private static bool ParseEccn(string text, out ItemClass item)
    {
        var outside = text.Trim().Equals("EAR99", StringComparison.OrdinalIgnoreCase);
        var read = Eccn.TryParse(text, out var eccn);
        item = outside ? ItemClass.Outside : read ? ItemClass.Of(eccn) : default;
        return outside || read;
    }

    private static bool ParseChinese(string text, out ItemClass item)
    {
        var outside = text.Trim().Equals("none", StringComparison.OrdinalIgnoreCase);
        var read = ChineseControlCode.TryParse(text, out var code);
        item = outside ? ItemClass.Outside : read ? ItemClass.Of(code) : default;
        return outside || read;
    }

    private static bool ParseMoney(string text, out Money money)
    {
        var read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var dollars)
            && dollars is >= 0 and <= 1_000_000_000_000;
        money = read ? Money.FromDollars(dollars) : default;
        return read;
    }

    private Party ReadParty(NodeReader node)
    {
        var party = new Party(Text(node, "role"), Text(node, "name"))
        {
            Country = node.OptionalValue<CountryCode>("country", CountryCode.TryParse, Country),
            Headquarters = node.OptionalValue<CountryCode>("headquarters", CountryCode.TryParse, Country),
            ParentHeadquarters = node.OptionalValue<CountryCode>("parent_headquarters", CountryCode.TryParse, Country),
            Lists = node.Child("lists") is { } lists ? [.. Named(lists, _lists, LicenceDiagnostics.UnknownListMessage)] : null,
            AffiliateOf = node.Child("affiliate_of") is { } owners ? [.. Named(owners, _lists, LicenceDiagnostics.UnknownListMessage)] : null,
            Screening = Text(node, "screening"),
        };
        node.Finish();
        return party;
    }

    private static RedFlag ReadFlag(NodeReader node)
    {
        var flag = new RedFlag(new Words(node.Text("flag") ?? ""), Text(node, "resolution"));
        node.Finish();
        return flag;
    }

    private static ImmutableDictionary<Words, bool> ReadWithin(NodeReader node)
    {
        var within = ImmutableDictionary.CreateBuilder<Words, bool>();
        foreach (var (key, value) in node.Child("within")?.Entries() ?? [])
        {
            if (value.ValueHere<bool>(LawReader.ParseYesNo, "yes or no") is { } answer)
            {
                within[new Words(key)] = answer;
            }
        }

        return within.ToImmutable();
    }

    private ImmutableDictionary<FactName, ImmutableArray<FactValue>> ReadFacts(NodeReader node)
    {
        var facts = ImmutableDictionary.CreateBuilder<FactName, ImmutableArray<FactValue>>();
        foreach (var (name, value) in node.Child("facts")?.Entries() ?? [])
        {
            var (fact, authority) = _facts.FirstOrDefault(declared => declared.Fact.Name.ToString() == name);
            if (fact is null)
            {
                value.Report(LicenceDiagnostics.UnknownFact, LicenceDiagnostics.UnknownFactMessage(name, _facts.Select(declared => declared.Fact.Name.ToString())));
                continue;
            }

            facts[fact.Name] = [.. value.OneOrMore().SelectMany(item => ReadValue(fact, authority, item))];
        }

        return facts.ToImmutable();
    }

    private static IEnumerable<FactValue> ReadValue(FactDeclaration fact, Authority authority, NodeReader item)
    {
        if (item.TextHere() is not { } text)
        {
            yield break;
        }

        if (FactValueParser.TryParse(fact, text, authority, out var value))
        {
            yield return value;
        }
        else
        {
            item.Unreadable(text, FactValueParser.Expected(fact));
        }
    }
}
