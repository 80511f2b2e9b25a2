using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Whether something takes the place of duty on lines that came together.</summary>
/// <param name="Result">What does; <c>null</c> when the ordinary duty is owed.</param>
/// <param name="Decided">The measures whose answer is known.</param>
/// <param name="Missing">The facts that would decide.</param>
internal sealed record InLieuSheet(InLieu? Result, ImmutableHashSet<MeasureId> Decided, ImmutableArray<FactDeclaration> Missing)
{
    private const string Items = "postal_items";

    /// <summary>Whether something takes the place of duty and a fact is missing to say what is owed: then nobody owes the ordinary duty.</summary>
    public bool IsPending { get; private init; }

    /// <summary>Looks at lines that came together: only what covers all of them takes the place of duty.</summary>
    public static InLieuSheet Of(View view, ImmutableArray<EntrySheet> lines, ImmutableArray<FactDeclaration> facts)
    {
        var decided = ImmutableHashSet.CreateBuilder<MeasureId>();
        var missing = new List<FactDeclaration>();
        InLieu? result = null;
        var isPending = false;
        foreach (var measure in view.Measures.Where(measure => measure.Kind == MeasureKind.Entry))
        {
            var found = lines.Select(line => EntryLaw.Of(view, measure, line).Where(one => one.State.Find<InLieuTerm>() is not null).ToImmutableArray()).ToImmutableArray();
            var open = found.SelectMany(line => line).Where(one => one.Applies is null).SelectMany(one => one.Missing).ToList();
            var covering = found.Select(line => line.FirstOrDefault(one => one.Applies is true)).OfType<EntryProvision>().ToImmutableArray();
            if (covering.Length == lines.Length && result is null)
            {
                result = Priced(view, covering, lines, facts, open);
                isPending |= result is null;
            }

            isPending |= found.All(line => line.Any(one => one.Applies is true || one.IsBegun));

            missing.AddRange(open);
            if (open.Count == 0)
            {
                decided.Add(measure.Id);
            }
        }

        return new InLieuSheet(result, decided.ToImmutable(), [.. missing.Distinct()]) { IsPending = isPending && result is null };
    }

    // A share is owed on each line by its origin, an amount on the shipment: where origins differ, the highest.
    private static InLieu? Priced(
        View view, ImmutableArray<EntryProvision> covering, ImmutableArray<EntrySheet> lines, ImmutableArray<FactDeclaration> facts, List<FactDeclaration> open)
    {
        var shares = Money.Zero;
        var perItem = Money.Zero;
        var rates = new List<string>();
        foreach (var (provision, line) in covering.Zip(lines))
        {
            if (line.Question.Value is not { } value)
            {
                return null;
            }

            var (share, amount) = Owed(view, provision.State.Find<InLieuTerm>()!, line);
            shares += share is { } rate ? value.Times(rate) : Money.Zero;
            perItem = amount is { } each && each.CompareTo(perItem) > 0 ? each : perItem;
            rates.Add(share is { } printed ? printed.ToString() : amount is { } dollars ? $"{dollars} dollars an item" : "free");
        }

        var items = Money.Zero;
        if (perItem.Cents > 0)
        {
            var count = facts.FirstOrDefault(fact => fact.Name.ToString() == Items);
            if (count is null || lines[0].Stated(count) is not { } stated)
            {
                open.AddRange(count is null ? [] : [count]);
                return null;
            }

            items = Money.FromDollars(perItem.Dollars * Rate.FromParts(stated.Number).Fraction);
        }

        var first = covering[0];
        return new InLieu(
            first.Provision.Measure.Title,
            first.Provision.Id,
            first.Provision.Label,
            new Words(string.Join(", ", rates.Distinct())),
            shares + items,
            [.. covering.SelectMany(one => one.Citations).Distinct()]);
    }

    private static (Rate? Share, Money? PerItem) Owed(View view, InLieuTerm term, EntrySheet line)
    {
        switch (term)
        {
            case InLieuTerm.Share share:
                return (share.Rate, null);
            case InLieuTerm.PerItem item:
                return (null, item.Amount);
            case InLieuTerm.CountryRate country:
                var rate = CountryRates.Of(view, country.Measures, line.Question.Origin, line.Entered);
                return country.Tiers.IsEmpty ? (rate, null) : (null, country.Tiers.First(tier => rate <= tier.Highest).Amount);
            default:
                return (null, null);
        }
    }
}
