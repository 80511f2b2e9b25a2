using System.Globalization;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>What a screening prints for people: lists that were not screened first, then who may be meant and why.</summary>
internal static class ScreenPage
{
    private const int LinesOfRemark = 160;

    public static void Print(Terminal terminal, IReadOnlyList<PartyMatch> matches, ScreenSettings settings)
    {
        using var page = new Page(terminal);
        var parties = settings.Index.Count.ToString("#,0", CultureInfo.InvariantCulture);
        page.Line(Page.Of(Tint.Strong, matches.Count == 0 ? $"Nobody among {parties} listed parties comes near this name." : $"{matches.Count} of {parties} listed parties may be meant: somebody has to decide."));
        foreach (var match in matches)
        {
            page.Blank();
            page.Item(2, $"{Page.Of(Tint.Number, match.Score)}  {Page.Of(Tint.Strong, match.Party.Name)}");
            page.Item(9, Page.Of("", $"{match.Party.List}, {match.Party.Id}{Suffix(match)}"));
            if (match.Name != match.Party.Name)
            {
                page.Item(9, Page.Of("", $"listed also as {match.Name}"));
            }

            Explain(page, match);
        }

        page.Blank();
        PrintLists(page, settings);
        page.Print();
    }

    public static void Print(Terminal terminal, PartyMatch match)
    {
        using var page = new Page(terminal);
        page.Line($"{Page.Of(Tint.Number, match.Score)}  likely that both are names of one party");
        Explain(page, match);
        page.Print();
    }

    private static string Suffix(PartyMatch match)
    {
        var remark = match.Party.Remark.ToString();
        var countries = string.Join(' ', match.Party.Countries);
        return (countries.Length > 0 ? $", {countries}" : "") + (remark.Length > 0 ? $"; {remark[..Math.Min(remark.Length, LinesOfRemark)]}" : "");
    }

    private static void Explain(Page page, PartyMatch match)
    {
        foreach (var pair in match.Words)
        {
            page.Item(9, Page.Of(Tint.Quiet, $"{pair.Asked} ~ {pair.Listed} ({pair.Alike})"));
        }

        page.Item(9, Page.Of(Tint.Quiet, string.Join(", ", match.Evidence.Select(part => $"{Spell(part.Feature)} {part.Adds.ToSignedWords()}"))));
    }

    private static string Spell(Feature feature) => string.Concat(feature.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static void PrintLists(Page page, ScreenSettings settings)
    {
        if (settings.Lists.Count == 0)
        {
            return;
        }

        page.Note("Screened", settings.Lists.Where(list => list.IsScreened).Select(list => Page.Of("", $"{list.Id}: {list.Count:#,0} of {list.Version}")));
        page.Note("Not screened", settings.Lists.Where(list => !list.IsScreened).Select(list => Page.Of("", $"{list.Id}{(list.Version.IsEmpty ? "" : $", {list.Count} of {list.Version}")}: {list.NotScreened}")));
        if (!settings.StaleReason.IsEmpty)
        {
            page.Note("Accepted", [Page.Of("", settings.StaleReason)]);
        }
    }
}
