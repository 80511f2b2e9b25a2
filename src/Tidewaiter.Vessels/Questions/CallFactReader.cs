using System.Collections.Immutable;
using System.Globalization;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Vessels;

/// <summary>Reads the facts of a call, under their own names and the others they go by, and the particulars of the agent's papers.</summary>
internal sealed class CallFactReader(VesselLaw law, ImmutableArray<FactName> elsewhere, NodeReader node)
{
    private readonly ImmutableDictionary<FactName, FactValue>.Builder _facts = ImmutableDictionary.CreateBuilder<FactName, FactValue>();
    private readonly ImmutableDictionary<FactName, Words>.Builder _particulars = ImmutableDictionary.CreateBuilder<FactName, Words>();
    private readonly List<Words> _flags = [];

    public ImmutableDictionary<FactName, FactValue> Facts => _facts.ToImmutable();

    public ImmutableDictionary<FactName, Words> Particulars => _particulars.ToImmutable();

    public ImmutableArray<Words> Flags => [.. _flags];

    public void Read(EventDate? date)
    {
        foreach (var name in CallFields.Particulars)
        {
            if (node.Child(name) is { } child)
            {
                _particulars[new FactName(name)] = new Words(string.Join(", ", child.OneOrMore().Select(item => item.TextHere())));
            }
        }

        foreach (var fact in law.Facts)
        {
            foreach (var field in CallFields.NamesOf(fact.Name))
            {
                if (Stated(field) is { } child)
                {
                    Read(fact, field, child);
                }
            }

            node.Child(fact.Name.ToString());
        }

        // One table may hold calls on both shores: what only the other one reads is kept, and decides nothing.
        foreach (var name in elsewhere.Where(name => law.Facts.All(fact => fact.Name != name)))
        {
            foreach (var field in CallFields.NamesOf(name))
            {
                if (Stated(field)?.TextHere() is { } text)
                {
                    _particulars[name] = new Words(text);
                }
            }
        }

        foreach (var (field, name) in CallFields.Opposites)
        {
            if (Stated(field)?.ValueHere<bool>(LawReader.ParseYesNo, "yes or no") is { } holds && Read(name, field) is { } fact)
            {
                Add(fact, field, node.Child(field)!, new FactValue(holds ? 0 : 1));
            }
        }

        foreach (var (field, name, word) in CallFields.Words)
        {
            if (Stated(field)?.ValueHere<bool>(LawReader.ParseYesNo, "yes or no") is true && Read(name, field) is { } fact)
            {
                Add(fact, field, node.Child(field)!, new FactValue(0, new Words(word)));
            }
        }

        foreach (var field in CallFields.PortNumbers)
        {
            if (Stated(field) is { } child && Find("first_port", child, field) is { } fact && child.ValueHere<decimal>(ParseNumber, "the number of the port, from 1") is { } number)
            {
                Add(fact, field, child, new FactValue(number == 1 ? 1 : 0));
            }
        }

        ReadPurpose();
        ReadPaidSince(date);
        foreach (var (name, child) in node.Child("facts")?.Entries() ?? [])
        {
            if (Find(name, child, name) is { } fact)
            {
                Read(fact, name, child);
            }
        }
    }

    // Only what the law excuses has a purpose here: a yard, and nothing else.
    private void ReadPurpose()
    {
        if (node.Child("purpose") is { } purpose && purpose.TextHere() is { } text)
        {
            _particulars[new FactName("purpose")] = new Words(text);
            var words = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Contains("repair", StringComparer.OrdinalIgnoreCase) && words.Contains("empty", StringComparer.OrdinalIgnoreCase)
                && Find("repair_only", purpose, "purpose") is { } fact)
            {
                Add(fact, "purpose", purpose, new FactValue(1));
            }
        }
    }

    // A count that began in another charging year says nothing about this one.
    private void ReadPaidSince(EventDate? date)
    {
        foreach (var (field, child) in node.IsMapping ? node.Entries(CallFields.PaidSince) : [])
        {
            var since = field[CallFields.PaidSince.Length..].Replace('_', '-');
            if (!EventDate.TryParse(since, out var from))
            {
                child.Unreadable(field, $"'{CallFields.PaidSince}' and a day as 2025_04_17");
            }
            else if (law.ChargingYear is { } year && date is { } call && year.YearOf(call.Date) != from.Date)
            {
                child.TextHere();
                _flags.Add(new Words("prior_charges_of_another_year"));
            }
            else if (Find("prior_charges", child, field) is { } fact)
            {
                Read(fact, field, child);
            }
        }
    }

    // Other names are known only where they are used, or every message would list them all.
    private NodeReader? Stated(string field) => node.Has(field) ? node.Child(field) : null;

    // A fact of this shore; what only the other one reads is kept as a particular.
    private FactDeclaration? Read(string name, string field)
    {
        var fact = law.Facts.FirstOrDefault(one => one.Name.ToString() == name);
        if (fact is null && node.Child(field)?.Scalar is { } text)
        {
            _particulars[new FactName(field)] = new Words(text);
        }

        return fact;
    }

    private FactDeclaration? Find(string name, NodeReader child, string field)
    {
        var fact = law.Facts.FirstOrDefault(one => one.Name.ToString() == name);
        if (fact is null)
        {
            child.Report(CallDiagnostics.Fact, CallDiagnostics.UnknownFactMessage(field, law.Facts.Select(one => one.Name)));
        }

        return fact;
    }

    private void Read(FactDeclaration fact, string field, NodeReader child)
    {
        if (child.IsMapping && fact.Type == FactType.Country)
        {
            ReadParty(fact, field, child);
            return;
        }

        if (child.TextHere() is not { } text)
        {
            return;
        }

        if (CallValues.TryParse(fact, text, law.Authority, out var value, out var isApproximate))
        {
            Add(fact, field, child, value);
            if (fact.Type == FactType.Country && text.Trim().Length > 2)
            {
                _particulars[fact.Name] = new Words(text.Trim());
            }

            if (isApproximate)
            {
                _flags.Add(new Words($"{fact.Name}_approximate"));
            }
        }
        else
        {
            child.Unreadable(text, CallValues.Expected(fact));
        }
    }

    private void ReadParty(FactDeclaration fact, string field, NodeReader child)
    {
        var country = child.Value<CountryCode>("country", CountryCode.TryParse, "a country code of two letters");
        var name = child.OptionalText("name");
        child.Finish();
        if (country is { } of)
        {
            Add(fact, field, child, new FactValue((long)of.Key));
            _particulars[fact.Name] = new Words(name is null ? of.ToString() : $"{of} {name}");
        }
    }

    private void Add(FactDeclaration fact, string field, NodeReader child, FactValue value)
    {
        if (!_facts.TryAdd(fact.Name, value))
        {
            child.Report(CallDiagnostics.Fact, CallDiagnostics.StatedTwiceMessage(fact.Name.ToString(), field));
        }
    }

    private static bool ParseNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;
}
