using Tidewaiter.Exports;

namespace Tidewaiter.Law.Compiler;

/// <summary>TW5003: law says what it is about. Only what was announced and never written may leave its items undefined, and that is no law.</summary>
internal sealed class UndefinedScopeRule : LawRule
{
    public const string Message = "This provision does not say which items it is about. Name them under 'items:'; 'undefined' is only for the draft of a statement that defined none.";

    public override DiagnosticCode Code => LicenceDiagnostics.UndefinedScope;

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law) =>
        from provision in law.Provisions
        let terms = provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms))
        where terms.OfType<ItemsTerm>().Any(items => items.IsUndefined)
        select (CheckedLaw.PlaceOf(provision), Message);
}
