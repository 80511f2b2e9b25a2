using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>What stands beside an answer: enforcement, suspension, the groups of the destination, and how far back the text at hand is carried.</summary>
internal static class Surroundings
{
    private static readonly Words CarriedBack = new("carried_back");
    private static readonly Words NotEnforced = new("not_enforced");

    public static AuthorityFinding Of(AuthorityFinding finding, Inquiry inquiry)
    {
        var slice = inquiry.Book.At(inquiry.At);
        var flags = ImmutableArray.CreateBuilder<Words>();
        var isCarriedBack = slice.Edition is { } edition && inquiry.At < edition.From && !finding.Jurisdictional.IsEmpty;
        if (isCarriedBack)
        {
            flags.Add(CarriedBack);
        }

        if (finding.Requirements.Any(one => one.Lifecycle == Lifecycle.NotEnforced))
        {
            flags.Add(NotEnforced);
        }

        return finding with
        {
            Flags = flags.ToImmutable(),
            CarriedBackFrom = isCarriedBack ? slice.Edition!.Day : null,
            Suspended = [.. slice.Suspended.Where(rule => inquiry.Applies(rule) != Verdict.No).Select(rule => rule.State)],
            Groups = Groups(inquiry),
        };
    }

    private static ImmutableArray<Words> Groups(Inquiry inquiry)
    {
        if (inquiry.Question.To is not { } country)
        {
            return [];
        }

        var groups = ImmutableArray.CreateBuilder<Words>();
        foreach (var (name, members) in inquiry.Book.Groups)
        {
            if (members.Contains(country, inquiry.At, inquiry.Book.View.KnownAt))
            {
                groups.Add(name);
            }
        }

        return groups.ToImmutable();
    }
}
