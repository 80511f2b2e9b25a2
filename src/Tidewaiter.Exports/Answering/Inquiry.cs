using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>A question held against one authority's rules: does this provision apply? Yes, no, or it hangs on facts nobody stated.</summary>
internal sealed partial class Inquiry(RuleBook book, LicenceQuestion question, ControlListField field, Instant? at = null)
{
    public RuleBook Book { get; } = book;

    public LicenceQuestion Question { get; } = question;

    public Instant At { get; } = at ?? book.Authority.AsOf(question.Date);

    private ItemClass Item { get; } = field.ItemOf(question);

    /// <summary>Whether a provision applies.</summary>
    /// <param name="rule">The provision.</param>
    /// <param name="open">Takes the facts it hangs on, when it hangs on any; what does not apply asks nothing.</param>
    /// <param name="conditions">Whether the facts the exporter must certify count as stated: what is left is whether the provision could be used.</param>
    public Verdict Applies(Rule rule, List<OpenFact>? open = null, bool conditions = true)
    {
        var asked = open?.Count ?? 0;
        var verdict = Test(rule, open, conditions);
        if (verdict != Verdict.Unknown)
        {
            open?.RemoveRange(asked, open.Count - asked);
        }

        return verdict;
    }

    /// <summary>What came of a provision, and where it failed.</summary>
    public Tried Try(Rule rule)
    {
        var failed = default(string);
        var verdict = rule.State.IsLaw ? Test(rule, null, true, ref failed) : Verdict.No;
        var result = verdict switch
        {
            Verdict.Yes => "applies",
            Verdict.Unknown => "open",
            _ => failed ?? "not_in_force",
        };
        return new Tried(rule.State.Provision.Id, rule.State.Provision.Label, rule.State.Lifecycle, new Words(result));
    }

    private Verdict Test(Rule rule, List<OpenFact>? open, bool conditions)
    {
        var failed = default(string);
        return Test(rule, open, conditions, ref failed);
    }

    // What costs least to answer comes first; the first no ends it.
    private Verdict Test(Rule rule, List<OpenFact>? open, bool conditions, ref string? failed)
    {
        var verdict = Verdict.Yes;
        return And(ref verdict, Place(rule.Destination, Question.To, "to", "What is the country of ultimate destination?", open), "destination", ref failed)
            && And(ref verdict, Place(rule.Departure, Question.From, "from", "Which country does the item leave?", open), "departure", ref failed)
            && And(ref verdict, Place(rule.Origin, Question.Origin, "origin", "In which country was the item made?", open), "origin", ref failed)
            && And(ref verdict, rule.Items is { } items ? new ItemMatch(Book.View, At, Item, Question).Of(items, field.Name, open) : Verdict.Yes, "items", ref failed)
            && And(ref verdict, rule.When is { } when ? When(when, open, conditions) : Verdict.Yes, "when", ref failed)
            && And(ref verdict, rule.Content is { } content ? Content(content, open) : Verdict.Yes, "content", ref failed)
            && And(ref verdict, rule.Limit is { } limit ? Within(limit, open) : Verdict.Yes, "limit", ref failed)
            && And(ref verdict, rule.AsksParties ? Parties(rule, open) : Verdict.Yes, "parties", ref failed)
            ? verdict
            : Verdict.No;
    }

    private static bool And(ref Verdict so, Verdict next, string name, ref string? failed)
    {
        if (And(ref so, next))
        {
            return true;
        }

        failed = name;
        return false;
    }

    private static bool And(ref Verdict so, Verdict next)
    {
        so = next < so ? next : so;
        return so != Verdict.No;
    }

    private Verdict Place(OriginTerm? countries, CountryCode? stated, string name, string ask, List<OpenFact>? open)
    {
        if (countries is null || countries.IsAll)
        {
            return Verdict.Yes;
        }

        if (stated is { } country)
        {
            return Book.View.Includes(countries, country, At) ? Verdict.Yes : Verdict.No;
        }

        open?.Add(new OpenFact(new Words(name), new Words(ask)));
        return Verdict.Unknown;
    }

    private Verdict Content(ContentTerm content, List<OpenFact>? open)
    {
        if (Values(content.Fact) is { } stated)
        {
            return stated.Any(value => content.Passes(Rate.FromParts(value.Number))) ? Verdict.Yes : Verdict.No;
        }

        open?.Add(new OpenFact(new Words(content.Fact.Name.ToString()), content.Fact.Question));
        return Verdict.Unknown;
    }

    private Verdict Within(LimitTerm limit, List<OpenFact>? open)
    {
        var list = Book.View.Book.List(limit.List);
        var column = list.Columns.IndexOf(new Words("limit"));
        if (Item.Number is not { } number || column < 0)
        {
            return Verdict.No;
        }

        var row = -1;
        for (var depth = number.Depth; depth >= 0 && row < 0; depth--)
        {
            row = list.Deciding(number.Prefix(depth).Key, At, Book.View.KnownAt);
        }

        if (row < 0 || !list.TermsOf(row).Adds)
        {
            return Verdict.No;
        }

        if (!decimal.TryParse(list.Text(column, row).ToString(), System.Globalization.CultureInfo.InvariantCulture, out var dollars))
        {
            open?.Add(new OpenFact(new Words("limit"), new Words($"Which value limit does the entry of {number} print? It is not on file.")));
            return Verdict.Unknown;
        }

        if (Question.Value is { } value)
        {
            return value.Cents <= Money.FromDollars(dollars).Cents ? Verdict.Yes : Verdict.No;
        }

        open?.Add(new OpenFact(new Words("value_usd"), new Words("What is the net value of the shipment?")));
        return Verdict.Unknown;
    }

    private ImmutableArray<FactValue>? Values(FactDeclaration fact) =>
        Question.Facts.TryGetValue(fact.Name, out var stated) ? stated : fact.Presumed is { } presumed ? [presumed] : null;
}
