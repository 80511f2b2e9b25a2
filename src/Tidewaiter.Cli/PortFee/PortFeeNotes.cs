using Tidewaiter.Law;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>What stands under a port fee: why it is not due, what could change it, when to pay, the agent's sentence, and what is not in the number.</summary>
internal static class PortFeeNotes
{
    public static void Add(Page page, Book book, PortFeeFinding finding)
    {
        page.Note("Not due", finding.Exclusions.Select(one => Page.Of(Tint.Plain, $"{one.Provision.Id.Key}: {one.Why} ({string.Join("; ", one.Citations)})")));
        page.Note("Could be", finding.Candidates.Select(one => Page.Of(Tint.Warning, one.Fee is { } fee ? $"{fee}: {one.Because}" : $"{one.Because}")));
        page.Note("Questions", finding.Questions.Select(one => $"{Page.Of(Tint.Number, one.Fact)} {Page.Of(Tint.Plain, one.Text)}"));
        page.Note("Presumed", finding.Presumed.Select(one => Page.Of(Tint.Plain, $"{one.Fact} {one.Value} ({one.By})")));
        page.Note("Claims", finding.ClaimsAvailable.Select(one => Page.Of(Tint.Plain, $"{one.Provision.Id.Key} saves {one.Saves}: {one.Needs}")));
        page.Note("Branches", finding.Branches.Select(one => Page.Of(one.Name.ToString() == "on_paper" ? Tint.Plain : Tint.NotLaw, $"{one.Fee?.ToString() ?? "open"}: {Named(book, one)}")));
        page.Note("If she waits", finding.Outlook.Select(one => Page.Of(Tint.Plain, $"from {one.From}: {one.Fee?.ToString() ?? "open"}{(one.IsSuspended ? ", suspended" : "")}")));
        if (finding.Payment is { } payment)
        {
            page.Note("Payment", Payment(payment));
        }

        if (finding.Pack is { } pack)
        {
            page.Note("For the agent", Pack(pack));
        }

        page.Note("Rules", finding.Trace.Select(one => Page.Of(Tint.Plain, $"{one.Provision.Id.Key}: {one.Verdict.ToString().Replace('_', ' ')} ({string.Join("; ", one.Citations)})")));
        page.Note("Not included", Page.Of(Tint.Plain, finding.Perimeter));
        page.Note("Not modelled", finding.NotModelled.Select(gap => Page.Of(Tint.Quiet, gap.Title)));
        page.Note("Law", Law(finding));
    }

    private static string Named(Book book, PortFeeBranch branch) => branch.Name.ToString() == "on_paper"
        ? "as the law stands on paper"
        : $"{Assumptions.MarkOf(book, new AssumptionId(branch.Name.ToString()))} ({branch.Name})";

    private static IEnumerable<string> Payment(PaymentAdvice payment)
    {
        yield return Page.Of(Tint.Plain, $"advised by {payment.Advised}, {payment.Rule}. {payment.How}.");
        if (!payment.Note.IsEmpty)
        {
            yield return Page.Of(Tint.Warning, payment.Note);
        }

        if (!payment.Proof.IsEmpty)
        {
            yield return Page.Of(Tint.Plain, $"{payment.Proof}.");
        }

        yield return Page.Of(Tint.Quiet, string.Join("; ", payment.Citations));
    }

    private static IEnumerable<string> Pack(AgentPack pack)
    {
        if (pack.OfCharges is { } most && pack.ZeroFee.IsEmpty)
        {
            yield return Page.Of(Tint.Plain, pack.Charge is { } charge ? $"charge {charge} of {most} this charging year" : $"charge ? of {most}: state prior_charges");
        }

        if (!pack.ZeroFee.IsEmpty)
        {
            yield return Page.Of(Tint.Plain, pack.ZeroFee);
        }
    }

    private static IEnumerable<string> Law(PortFeeFinding finding)
    {
        var assumed = finding.Assumed.IsEmpty ? "nothing assumed" : $"assumed: {string.Join(", ", finding.Assumed)}";
        yield return Page.Of(Tint.Quiet, $"{finding.Book.Short}, horizon {finding.Horizon}, known-at {finding.KnownAt}, {assumed}");
    }
}
