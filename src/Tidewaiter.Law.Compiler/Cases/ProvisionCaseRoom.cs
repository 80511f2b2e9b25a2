using System.Text.Json;
using NodaTime;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Answers cases about the life of a provision: <c>ask: { provision, date, known_at, assume }</c>, <c>expect: { state }</c>, or where readings part <c>expect: { status: undetermined }</c>.</summary>
public sealed class ProvisionCaseRoom : ICaseRoom
{
    /// <inheritdoc/>
    public bool Takes(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return worked.Question.TryGetProperty("provision", out _);
    }

    /// <inheritdoc/>
    public CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(open);
        var expected = new Words(Expected(worked.Expect));
        var came = Ask(book, worked, open);
        return came == expected.ToString() ? CaseOutcome.Held : CaseOutcome.Differs(expected, new Words(came));
    }

    /// <inheritdoc/>
    public bool MayDependOn(Book book, WorkedCase worked, Act act)
    {
        ArgumentNullException.ThrowIfNull(worked);
        ArgumentNullException.ThrowIfNull(act);

        // A scenario may name the act, and then without it the answer is a problem.
        return !worked.Assume.IsEmpty
            || (ProvisionId.TryParse(TextOf(worked.Question, "provision"), out var asked)
                && asked.Measure == act.Target.Measure
                && (act.Target.Provision is null || act.Target.Provision == asked));
    }

    private static string Expected(CaseExpectations expect) =>
        expect.Problem?.ToString()
        ?? (expect.State is { } state ? Print(state) : expect.Status?.ToString() ?? "a 'state:', 'status:' or 'problem:' to compare with");

    private static string Ask(Book book, WorkedCase worked, ViewOpener open)
    {
        var problems = new List<Problem>();
        var node = new NodeReader(worked.Question, "ask", DiagnosticFamily.Question, problems);
        var provision = node.Value<ProvisionId>("provision", ProvisionId.TryParse, "a provision as <measure>#<key>");
        var date = node.Value<EventDate>("date", LawReader.ParseDate, LawReader.DateExpected);
        node.Child("known_at");
        node.Child("assume");
        node.Finish();
        if (provision is not { } id || date is not { } asOf || problems.Count > 0)
        {
            return problems[0].ToString();
        }

        try
        {
            var authority = book.Authorities.GetValueOrDefault(new Words(id.ToString().Split('.')[0]));
            var view = open(worked.KnownAt is { } known ? authority?.KnownAt(known) : null, worked.Assume);
            var found = view.Measures.Where(measure => measure.Id == id.Measure).SelectMany(measure => measure.Provisions).FirstOrDefault(one => one.Id == id);
            return found is null ? $"no provision '{id}'" : Answer(view, found, found.Measure.Jurisdiction.AsOf(asOf));
        }
        catch (ProblemException refused)
        {
            return refused.Problems[0].Code.ToString();
        }
    }

    // Between two readings of an end nobody knows: the answer is neither.
    private static string Answer(View view, Provision provision, Instant at)
    {
        var state = view.StateOf(provision, at).Lifecycle;
        var isDisputed = view.CoatsOn(provision).ToArray().Any(act => act.Or is not null)
            && view.WithOtherReadings().StateOf(provision, at).Lifecycle != state;
        return isDisputed ? "undetermined" : Print(state);
    }

    private static string TextOf(JsonElement node, string key) => node.TryGetProperty(key, out var value) ? value.GetString() ?? "" : "";

    private static string Print(Lifecycle state) => LawReader.Spell(state.ToString()).Replace('-', '_');
}
