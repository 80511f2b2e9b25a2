using Tidewaiter.Law;

namespace Tidewaiter.Vessels;

/// <summary>The facts of a call as one world has them: what was stated, what is presumed, and what somebody tries out.</summary>
internal sealed class CallSheet
{
    private static readonly FactName Owner = new("owner");
    private static readonly FactName Operator = new("operator");
    private static readonly FactName Flag = new("flag");

    private readonly FactValue?[] _values;

    private CallSheet(FactValue?[] values) => _values = values;

    /// <summary>The sheet of a call: stated facts, the authority's presumptions, and one party standing for another.</summary>
    public static CallSheet Of(VesselLaw law, PortCall call)
    {
        var sheet = new CallSheet(new FactValue?[law.Facts.Length == 0 ? 0 : law.Facts.Max(fact => fact.Index) + 1]);
        foreach (var fact in law.Facts)
        {
            sheet._values[fact.Index] = call.Facts.TryGetValue(fact.Name, out var stated) ? stated : fact.Presumed;
        }

        // Who is said to own a vessel is taken to operate it, and the other way about; the answer says so and asks.
        sheet.Stand(law, Owner, Operator);
        sheet.Stand(law, Operator, Owner);
        sheet.Stand(law, Flag, Owner);
        return sheet;
    }

    /// <summary>Whether a fact has its value only because another party's was taken for it.</summary>
    public bool IsStandIn(FactDeclaration fact, PortCall call) =>
        fact.Presumed is null && !call.Facts.ContainsKey(fact.Name) && this[fact] is not null;

    /// <summary>The value; <c>null</c> is none of those that any condition names.</summary>
    public FactValue? this[FactDeclaration fact] => _values[fact.Index];

    public FactValue? Find(VesselLaw law, FactName name) => law.Fact(name) is { } fact ? this[fact] : null;

    /// <summary>The same sheet with one fact otherwise.</summary>
    public CallSheet With(FactDeclaration fact, FactValue? value)
    {
        var values = (FactValue?[])_values.Clone();
        values[fact.Index] = value;
        return new CallSheet(values);
    }

    private void Stand(VesselLaw law, FactName absent, FactName present)
    {
        if (law.Fact(absent) is { } to && law.Fact(present) is { } from && _values[to.Index] is null)
        {
            _values[to.Index] = _values[from.Index];
        }
    }
}
