using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The instant whose law a line is priced by, and the paragraph that fixes it.</summary>
/// <param name="At">The instant.</param>
/// <param name="Rule">The event and its paragraph.</param>
/// <param name="Missing">Events that the paragraph asks for and nobody stated: the date of entry stands in.</param>
internal sealed record RateInstant(Instant At, Clock? Rule, ImmutableArray<FactDeclaration> Missing)
{
    private const string Entered = "entered";

    /// <summary>Finds the instant of a line by the rules in force when it was entered.</summary>
    public static RateInstant Of(View view, DutyQuestion question, Authority authority)
    {
        var ground = authority.Clocks.GetValueOrDefault(new FactName(Entered));

        // The usual question states a date of entry and no other event; then no rule can move it.
        if (!EntryFacts.AreStated(view.Book, question))
        {
            return new RateInstant(authority.AsOf(question.EntryDate), ground, []);
        }

        var sheet = new EntrySheet(question, authority, null);
        var missing = ImmutableArray.CreateBuilder<FactDeclaration>();
        foreach (var provision in Rules(view).SelectMany(measure => EntryLaw.Of(view, measure, sheet, openIsNo: true)).Where(one => one.Applies is true))
        {
            if (provision.State.Find<InstantTerm>() is not { } instant)
            {
                continue;
            }

            if (instant.Events.FirstOrDefault(one => sheet.Stated(one) is not null) is { } stated)
            {
                var isStandIn = stated.Name.ToString() == Entered && !ReferenceEquals(stated, instant.Events[0]);
                return new RateInstant(InstantOf(provision, stated, sheet), RuleOf(provision, stated), isStandIn ? [instant.Events[0]] : missing.ToImmutable());
            }

            missing.Add(instant.Events[0]);
        }

        return new RateInstant(sheet.Entered, ground, missing.ToImmutable());
    }

    private static IEnumerable<Measure> Rules(View view) => view.Measures.Where(measure => measure.Kind == MeasureKind.Entry);

    private static Instant InstantOf(EntryProvision provision, FactDeclaration stated, EntrySheet sheet)
    {
        var at = Instant.FromUnixTimeSeconds(sheet.Stated(stated)!.Value.Number);
        return provision.State.Find<NotBeforeTerm>() is { } floor && sheet.Stated(floor.Event) is { } earliest
            ? Instant.Max(at, Instant.FromUnixTimeSeconds(earliest.Number))
            : at;
    }

    private static Clock RuleOf(EntryProvision provision, FactDeclaration stated) =>
        new(stated.Name, provision.Provision.Label, new Words(string.Join("; ", provision.Citations.Select(citation => citation.ToString()).Distinct())));
}
