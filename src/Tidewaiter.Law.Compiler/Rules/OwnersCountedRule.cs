using Tidewaiter.Parties;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>TW1003: a test of ownership names the lists whose parties count; without them it would catch nobody and say so of everybody.</summary>
internal sealed class OwnersCountedRule : LawRule
{
    public override DiagnosticCode Code => DiagnosticFamily.Law.Missing;

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law) =>
        law.Provisions
            .Where(provision => OwnershipTest.IsTest(provision) && !Terms(provision).Any(term => term is ListsTerm { Lists.IsEmpty: false }))
            .Select(provision => (CheckedLaw.PlaceOf(provision), DiagnosticFamily.MissingMessage("lists")));

    private static IEnumerable<Term> Terms(Provision provision) => provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms));
}
