using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A line as the law of entries looks at it: only what was stated counts, and what was not stated and could be either way is unknown.</summary>
/// <remarks>A presumption was made for one duty; it is none for a fee.</remarks>
internal sealed record EntrySheet(DutyQuestion Question, Authority Authority, Money? ShipmentValue)
{
    private const string EntryDate = "entry_date";
    private const string ShipmentValueFact = "shipment_value";

    /// <summary>The instant of entry: the law of entries is read at it.</summary>
    public Instant Entered => Authority.AsOf(Question.EntryDate);

    public FactValue? Stated(FactDeclaration fact)
    {
        if (fact.Input?.ToString() == EntryDate)
        {
            return new FactValue(Entered.ToUnixTimeSeconds());
        }

        return Question.Facts.TryGetValue(fact.Name, out var stated) ? stated
            : fact.Name.ToString() == ShipmentValueFact && ShipmentValue is { } value ? new FactValue(value.Cents)
            : null;
    }

    /// <summary>Whether an atom holds; <c>null</c> where nothing was stated that decides it.</summary>
    public bool? IsTrue(Atom atom, View view) => atom switch
    {
        Atom.OfClaim claim => claim.Claims.Any(Question.Claims.Contains),
        Atom.OfOrigin of => view.Includes(of.Origins, Question.Origin, Entered),
        Atom.OfFact of => Stated(of.Fact) is { } value ? of.Test.Passes(value) : of.Fact.Stance == Stance.Circumstance ? null : false,
        _ => false,
    };
}
