using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>TW1022: a provision of a duty is filed under a tariff number: its key is one, or <c>number:</c> says under which it is filed.</summary>
internal sealed class FiledNumberRule : LawRule
{
    public override DiagnosticCode Code => new(1022);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law) =>
        law.Provisions
            .Where(provision => provision.Measure.Kind == MeasureKind.Duty)
            .Where(provision => !HtsCode.TryParse(provision.Id.Key.ToString(), out _) && !NamesNumber(provision))
            .Select(provision => (CheckedLaw.PlaceOf(provision), Message(provision)));

    public static string Message(Provision provision) =>
        $"'{provision.Id.Key}' is not a tariff number, so nobody could file this provision. Add 'number:' with the heading it is filed under, or 'number: none' if it is not filed.";

    private static bool NamesNumber(Provision provision) =>
        provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)).Any(term => term is NumberTerm);
}
