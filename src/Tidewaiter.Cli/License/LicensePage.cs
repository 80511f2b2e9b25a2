using Tidewaiter.Exports;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>One determination for people: each authority's answer, what it rests on, what is asked, and what stands beside it.</summary>
internal static class LicensePage
{
    public static void Print(Terminal terminal, LicenceFinding finding)
    {
        using var page = new Page(terminal);
        page.Blank();
        page.Line(Asked(finding.Question));
        foreach (var authority in finding.Authorities)
        {
            page.Blank();
            Add(page, authority, finding.Book);
        }

        page.Blank();
        page.Note("Record", Record(finding));
        page.Note("Not checked", NotChecked(finding));
        page.Note("Law book", [Page.Of(Tint.Quiet, $"{finding.Book.Hash.Short}, horizon {finding.Book.HorizonDate}, known-at {finding.KnownAt}{Assumed(finding)}")]);
        page.Print();
    }

    private static string Asked(LicenceQuestion question)
    {
        var item = question.Item.IsControlled ? question.Item.ToString() : question.Item.IsOutside ? "EAR99" : "unclassified";
        var chinese = question.ChineseItem.IsControlled ? $", Chinese number {question.ChineseItem}" : "";
        return string.Join(
            Page.Of(Tint.Quiet, " · "),
            Page.Of(Tint.Number, item) + Page.Of(Tint.Plain, chinese),
            Page.Of(Tint.Plain, $"from {question.From} to {question.To}"),
            Page.Of(Tint.Plain, $"on {question.Date}"));
    }

    private static void Add(Page page, AuthorityFinding finding, Book book)
    {
        var authority = book.Authorities[finding.Jurisdiction];
        page.Line($"{Page.Of(Tint.Strong, authority.Title)}: {Page.Of(finding.Outcome == LicenceOutcome.Incomplete ? Tint.Warning : Tint.Strong, Headline(finding))}");
        page.Note("Jurisdiction", finding.Jurisdictional.Where(one => one.Open.IsEmpty).Select(Line));
        page.Note("Forbidden by", finding.Prohibitions.Select(Line));
        page.Note("Required by", finding.Requirements.SelectMany(Lines));
        page.Note("Questions", finding.Questions.Select(one => $"{Page.Of(Tint.Plain, one.Question)} {Page.Of(Tint.Quiet, $"({one.Name})")}"));
        page.Note("To be done", finding.Demands.Select(one => $"{Page.Of(Tint.Plain, one.Value)} {Page.Of(Tint.Quiet, $"({one.Provision.Key})")}"));
        page.Note("Suspended", finding.Suspended.Select(state => $"{Page.Of(Tint.Plain, state.Provision.Label)} {Page.Of(Tint.Quiet, $"({state.Provision.Id.Key}, by {state.PainterOf<SuspendedTerm>()?.Source.Citation})")}"));
        page.Note("Beside it", finding.Branches.Select(branch => Branch(branch, book)).Concat(finding.Announced.Select(one => Page.Of(Tint.NotLaw, Assumptions.MarkOf(book, one.Id)))).Concat(Marks(finding)));
        page.Note("Groups", finding.Groups.IsEmpty ? [] : [Page.Of(Tint.Quiet, string.Join(", ", finding.Groups))]);
        page.Note("Filed as", finding.FiledAs is { } code ? [Page.Of(Tint.Plain, $"{code.Value}") + Page.Of(Tint.Quiet, $" {code.Label}")] : []);
        page.Note("Tried", finding.Tried.Select(one => $"{Page.Of(Tint.Number, one.Provision.Key)} {Page.Of(Tint.Plain, one.Label)} {Page.Of(Tint.Quiet, one.Result)}"));
        page.Note("Good until", finding.ValidUntil is { } until ? [Page.Of(Tint.Quiet, $"{authority.DateOf(until)}, when the law on file changes the answer")] : []);
    }

    private static string Headline(AuthorityFinding finding) => finding.Outcome switch
    {
        LicenceOutcome.NotSubject => "not subject to this law",
        LicenceOutcome.NoLicenceRequired => "no licence required",
        LicenceOutcome.ExceptionAvailable => "a licence is required, and an exception is available",
        LicenceOutcome.LicenceRequired => "a licence is required",
        LicenceOutcome.Prohibited => "forbidden",
        LicenceOutcome.OtherAgency => "another agency decides",
        _ => $"incomplete: between {Words(finding.Least)} and {Words(finding.Most)}, depending on the questions below",
    };

    private static string Words(LicenceOutcome outcome) => LicenceFindingJson.Name(outcome).ToString().Replace('_', ' ');

    private static string Line(Effective one) => $"{Page.Of(Tint.Number, one.Provision.Key)} {Page.Of(Tint.Plain, one.Label)} {Page.Of(Tint.Quiet, one.Source?.Citation.ToString() ?? "")}";

    private static IEnumerable<string> Lines(Requirement requirement)
    {
        var review = requirement.Review == ReviewPolicy.NotOnFile ? "" : $"; review: {LawWords(requirement.Review)}";
        yield return $"{Page.Of(Tint.Number, requirement.Provision.Key)} {Page.Of(Tint.Plain, requirement.Label)} {Page.Of(Tint.Quiet, $"({requirement.Reason}; {requirement.Source?.Citation}{review})")}";
        foreach (var exception in requirement.Exceptions.OrderBy(exception => exception.Status))
        {
            yield return $"  {Page.Of(Tint.Plain, $"{exception.Symbol} {Status(exception)}")} {Page.Of(Tint.Quiet, $"({exception.Provision.Key})")}";
        }
    }

    private static string Status(ExceptionFinding exception) => exception.Status switch
    {
        ExceptionStatus.Available => "available",
        ExceptionStatus.Barred => $"taken away by {exception.BarredBy?.Key}",
        _ => $"available if: {string.Join(" ", exception.Conditions.Select(one => one.Question))}",
    };

    private static string LawWords(ReviewPolicy policy) => LicenceFindingJson.Name(policy).ToString().Replace('_', ' ');

    private static string Branch(LicenceBranch branch, Book book)
    {
        var words = book.Statements.ContainsKey(new AssumptionId(branch.Name.ToString())) ? Assumptions.MarkOf(book, new AssumptionId(branch.Name.ToString())) : "by the other reading of a disputed end";
        return $"{Page.Of(Tint.NotLaw, Words(branch.Outcome))} {Page.Of(Tint.Quiet, words)}";
    }

    private static IEnumerable<string> Marks(AuthorityFinding finding)
    {
        if (finding.Flags.Contains(new Words("not_enforced")))
        {
            yield return Page.Of(Tint.Warning, "In force by its text; the agency has said that it does not enforce it. That changes nothing about what the text requires.");
        }

        if (finding.CarriedBackFrom is { } edition)
        {
            yield return Page.Of(Tint.Warning, $"The text on file is the edition of {edition}, carried back to an earlier day; dated changes that are on file are applied.");
        }
    }

    private static IEnumerable<string> Record(LicenceFinding finding)
    {
        var question = finding.Question;
        yield return Page.Of(Tint.Quiet, $"classification: {Or(question.Classification)}; approver: {Or(question.Approver)}; screening: {Or(new Words(string.Join(", ", (question.Parties ?? []).Where(party => !party.Screening.IsEmpty).Select(party => party.Screening))))}");
        foreach (var flag in question.RedFlags)
        {
            yield return Page.Of(Tint.Quiet, $"red flag: {flag.Flag}; resolution: {Or(flag.Resolution)}");
        }
    }

    private static IEnumerable<string> NotChecked(LicenceFinding finding) =>
        finding.NotChecked.IsEmpty ? [] : [Page.Of(Tint.Plain, string.Join(" · ", finding.NotChecked.Select(gap => gap.Title)))];

    private static string Or(Words words) => words.IsEmpty ? "not recorded" : words.ToString();

    private static string Assumed(LicenceFinding finding) => finding.Assumed.IsEmpty ? "" : ", assumed " + string.Join(", ", finding.Assumed);
}
