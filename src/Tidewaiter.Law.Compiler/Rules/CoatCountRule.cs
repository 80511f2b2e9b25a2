namespace Tidewaiter.Law.Compiler;

/// <summary>TW1023: a provision carries at most 100 coats. A view tells coats apart by the bits of one 128-bit number, and assumptions need room above the law's own.</summary>
internal sealed class CoatCountRule : LawRule
{
    private const int Most = 100;

    public override DiagnosticCode Code => new(1023);

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law) =>
        law.Provisions
            .Where(provision => provision.CoatArray.Length > Most)
            .Select(provision => (CheckedLaw.PlaceOf(provision), Message(provision.CoatArray.Length)));

    public static string Message(int count) =>
        $"This provision carries {count} acts, and {Most} is the most. Split it where the text was restated, with 'number:' for the heading both parts are filed under.";
}
