using Tidewaiter.Testing;

namespace Tidewaiter.Law.Tests;

/// <summary>What a provision of the tiny book says, in one line: its state, and what shows of its fields.</summary>
internal static class Ask
{
    public static string State(View view, string date, string key = "9901", string measure = "us.duties.tiny")
    {
        var id = new ProvisionId(new MeasureId(measure), key);
        var provision = view.Measures.Single(one => one.Id == id.Measure).Provisions.Single(one => one.Id == id);
        return Print(view.StateOf(provision, provision.Measure.Jurisdiction.AsOf(EventDate.Parse(date))));
    }

    /// <summary>A measure of one provision, <c>9901</c>, with these acts.</summary>
    public static TinyLaw Acts(this TinyLaw law, string acts) =>
        law.Measure($"provisions:\n  9901:\n    {acts.ReplaceLineEndings("\n    ")}");

    public static string Print(ProvisionState state) =>
        string.Join("; ", [state.Lifecycle.ToString(), .. state.Visible.Select(painted => $"{painted.Term.Slot} {painted.Term}").Order(StringComparer.Ordinal)]);

    public static View KnownAt(Book book, string date, params string[] assume)
    {
        var authority = book.Authorities[new Words("us")];
        return View.Open(book, authority.KnownAt(EventDate.Parse(date)), [.. assume.Select(id => new AssumptionId(id))]);
    }

    public static View Assuming(Book book, params string[] assume) => View.Open(book, null, [.. assume.Select(id => new AssumptionId(id))]);
}
