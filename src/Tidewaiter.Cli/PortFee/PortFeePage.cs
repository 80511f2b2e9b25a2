using System.Globalization;
using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>One answer about a call, for people: the fee, why, what would change it, when to pay, and what it leaves out.</summary>
internal sealed class PortFeePage(Terminal terminal, Book book) : IBatchOutput<PortFeeFinding>
{
    public void Finding(PortFeeFinding finding, JsonElement id)
    {
        if (finding.Status == PortFeeStatus.Refused)
        {
            Problems(finding.Problems, id, null);
            return;
        }

        using var page = new Page(terminal);
        page.Blank();
        page.Line(Asked(finding));
        page.Line(Headline(finding));
        page.Blank();
        if (finding.Charge is { } charge)
        {
            page.Note(charge.Provision.Id.Key.ToString(), Charge(charge));
        }

        PortFeeNotes.Add(page, book, finding);
        page.Print();
    }

    public void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line)
    {
        foreach (var problem in problems)
        {
            terminal.Error.WriteLine(problem);
        }
    }

    public void Flush() => terminal.Out.Flush();

    public void Finish()
    {
    }

    private static string Asked(PortFeeFinding finding)
    {
        var call = finding.Call;
        var named = new[] { "vessel", "port" }.Select(name => call.Particulars.GetValueOrDefault(new FactName(name)).ToString()).Where(text => text.Length > 0);
        var parts = named.Append($"arrives {call.Date}").Select(text => Page.Of(Tint.Plain, text));
        return string.Join(Page.Of(Tint.Quiet, " · "), parts);
    }

    private static string Headline(PortFeeFinding finding)
    {
        var marks = new List<string> { finding.Fee is { } fee ? Page.Of(Tint.Strong, $"{fee} {(finding.Fee.Value.Value == 0 ? "owed" : "owed on what was stated")}") : Why(finding) };
        if (finding.Status == PortFeeStatus.Answered && finding.Fee is { } whole)
        {
            marks[0] = Page.Of(Tint.Strong, $"{whole} owed");
        }

        if (finding.Status == PortFeeStatus.AnsweredExcept)
        {
            marks.Add(Page.Of(Tint.Warning, "what could change it is below"));
        }

        if (!finding.Assumed.IsEmpty)
        {
            marks.Add(Page.Of(Tint.NotLaw, "assumed, not the law"));
        }

        return string.Join(Page.Of(Tint.Quiet, " · "), marks);
    }

    private static string Why(PortFeeFinding finding) => Page.Of(Tint.Warning, finding.Candidates.IsEmpty
        ? "No fee yet: answer the questions below"
        : $"Undetermined: {string.Join(" or ", finding.Candidates.Select(one => one.Fee?.ToString() ?? "more").Distinct())}");

    private static IEnumerable<string> Charge(PortFeeCharge charge)
    {
        yield return Page.Of(Tint.Plain, charge.Provision.Label);
        if (charge is { Rate: { } rate, Units: { } units, Amount: { } amount })
        {
            var suspended = charge.State == Lifecycle.Suspended ? ", suspended" : "";
            yield return Page.Of(Tint.Number, string.Create(CultureInfo.InvariantCulture, $"{units:#,0.######} × {rate} = {amount}{suspended}"));
        }

        yield return Page.Of(Tint.Quiet, string.Join("; ", charge.Citations));
    }
}
