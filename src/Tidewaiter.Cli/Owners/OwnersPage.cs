using Tidewaiter.Law;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>An ownership finding for people: each party, what the tests make of it, by whose shares, and what it leaves out.</summary>
internal static class OwnersPage
{
    public static void Print(Terminal terminal, Book book, OwnershipFinding finding, bool explain)
    {
        using var page = new Page(terminal);
        page.Blank();
        page.Line(Page.Of(Tint.Strong, Headline(finding)) + Page.Of(Tint.Quiet, $" · {finding.Date} · {(finding.PartyCount == 1 ? "1 party" : $"{finding.PartyCount:#,0} parties")}, {Figures.Count(finding.HoldingCount, "holding")}"));
        var labels = finding.Rules.ToDictionary(rule => rule.Provision, rule => rule.Label);
        foreach (var party in finding.Parties)
        {
            Add(page, party, labels, explain);
        }

        page.Blank();
        page.Note("Branches", finding.Branches.Select(branch => Branch(book, branch)));
        page.Note("Note", finding.Flags.Select(Flag).Concat(finding.Notes.Select(note => note.ToString())).Select(note => Page.Of(Tint.Warning, note)));
        var shown = finding.Rules.Where(rule => explain || rule.State != Lifecycle.InForce).ToList();
        page.Note("Tests", shown.Select(Rule));
        page.Note("Not checked", finding.NotChecked.Select(gap => Page.Of(Tint.Plain, gap.Title)));
        page.Note("Law book", [Page.Of(Tint.Quiet, $"{finding.Book.Short}, known {finding.KnownAt}, horizon {finding.Horizon}{(finding.Assumed.IsEmpty ? "" : $", assumed {string.Join(", ", finding.Assumed)}")}")]);
        page.Print();
    }

    private static string Headline(OwnershipFinding finding)
    {
        var counts = finding.Parties.Where(party => party.Outcome != PartyOutcome.None)
            .GroupBy(party => party.Outcome)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {Say(group.Key)}")
            .ToList();
        return counts.Count == 0 ? "No party is caught by these tests" : string.Join(", ", counts);
    }

    private static string Say(PartyOutcome outcome) => outcome switch
    {
        PartyOutcome.RedFlag => "with a red flag",
        PartyOutcome.Possible => "possibly restricted",
        PartyOutcome.None => "not caught by these tests",
        _ => OwnershipFindingJson.Spell(outcome).ToString(),
    };

    private static void Add(Page page, PartyFinding party, Dictionary<ProvisionId, Words> labels, bool explain)
    {
        page.Blank();
        var name = party.Party.Name.IsEmpty ? "" : $" {party.Party.Name}";
        var lists = party.Party.Listings.IsEmpty ? "" : Page.Of(Tint.Quiet, $" on {string.Join(", ", party.Party.Listings.Select(listing => listing.List))}");
        var would = party.IfApplied > party.Outcome ? Page.Of(Tint.Quiet, $", {Say(party.IfApplied)} if what is suspended were applied") : "";
        page.Line($"{Page.Of(Tint.Number, party.Party.Id)}{Page.Of(Tint.Plain, name)}: {Page.Of(Colour(party.Outcome), Say(party.Outcome))}{would}{lists}");
        var gravest = party.Catches.FirstOrDefault();
        foreach (var one in party.Catches)
        {
            if (explain || one == gravest || (!one.IsLaw && one.Outcome > party.Outcome))
            {
                Add(page, one, labels);
            }
            else if (one is { IsLaw: true, Effect: OwnershipEffect.RedFlag } && party.Outcome == PartyOutcome.Possible)
            {
                // What is not known is itself a duty to find out.
                page.Item(2, Page.Of(Tint.Warning, Labels(one, labels)));
            }
        }

        foreach (var note in party.Notes)
        {
            page.Item(2, Page.Of(Tint.Warning, note));
        }
    }

    private static void Add(Page page, Catch one, Dictionary<ProvisionId, Words> labels)
    {
        page.Item(2, Page.Of(Tint.Plain, $"{Labels(one, labels)}{(one.IsLaw ? "" : " (suspended)")}"));
        page.Item(4, $"{Page.Of(Tint.Plain, $"{one.Owned} held by owners that count{(one.IsCertain ? "" : ", which may suffice")}")} {Page.Of(Tint.Quiet, string.Join("; ", one.Provisions))}");
        foreach (var owner in one.Owners)
        {
            page.Item(6, Page.Of(Tint.Plain, owner.ToString()) + (owner.IsCertain ? "" : Page.Of(Tint.Quiet, " possibly")));
        }

        if (!one.Terms.IsEmpty)
        {
            page.Item(4, Page.Of(Tint.Plain, $"on the terms of the strictest owner: {one.Terms}"));
        }

        page.Item(4, Page.Of(Tint.Quiet, string.Join("; ", one.Citations)));
    }

    private static string Labels(Catch one, Dictionary<ProvisionId, Words> labels) => string.Join("; ", one.Provisions.Select(provision => labels[provision]));

    private static string Colour(PartyOutcome outcome) => outcome switch
    {
        PartyOutcome.Restricted or PartyOutcome.Listed => Tint.Standing,
        PartyOutcome.None => Tint.Plain,
        _ => Tint.Warning,
    };

    private static string Rule(RuleFinding rule) =>
        $"{Page.Of(Tint.Plain, $"{rule.Provision}: {LawPrint.Words(rule.State)}{(rule.EndWords.IsEmpty ? "" : $" {rule.EndWords}")}")} "
        + Page.Of(Tint.Quiet, $"{rule.Test} ({string.Join("; ", rule.Citations)})");

    private static string Branch(Book book, OwnershipBranch branch)
    {
        var name = branch.Name.ToString();
        var words = name switch
        {
            "on_paper" => "the law on paper",
            "other_reading" => "by the other reading of a disputed end",
            _ => Assumptions.MarkOf(book, new AssumptionId(name)),
        };
        var outcomes = branch.Outcomes.IsEmpty ? "the same" : string.Join(", ", branch.Outcomes.Select(pair => $"{pair.Key} {Say(pair.Value)}"));
        return $"{Page.Of(Tint.Plain, outcomes)} {Page.Of(Tint.Quiet, words)}";
    }

    private static string Flag(Words flag) => flag.ToString() switch
    {
        "law_review_due" => "The tests change between the book's horizon and this date; look for what was published since.",
        "disputed_reading" => "The end of a suspension can be read in two ways, and the date lies between them.",
        var other => other,
    };
}
