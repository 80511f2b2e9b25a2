using System.Security.Cryptography;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Makes an item of a tariff export: the lines whose life or rates read otherwise than in the book.</summary>
internal sealed class TariffExportReader(Book book, MentionFinder finder, Authority authority)
{
    private const string Feed = "tariff-export";
    private const int ShortHash = 8;
    private static readonly HtsCode Temporary = HtsCode.Parse("99");

    public PulledItem? Read(CapturedDocument document, IReadOnlyList<ExportLine> lines, List<Problem> problems)
    {
        if (lines.Count == 0)
        {
            problems.Add(PullDiagnostics.At(document.Name, PullDiagnostics.NoLines));
            return null;
        }

        // An export does not carry its date.
        if (document.Known is not { } known)
        {
            problems.Add(PullDiagnostics.At(document.Name, PullDiagnostics.NoKnownDate));
            return null;
        }

        var report = new ScheduleComparison(new TariffSchedule(book), finder, authority.AsOf(known)).Compare(lines);
        var hash = Convert.ToHexStringLower(SHA256.HashData(document.Bytes.Span))[..ShortHash];
        var title = new Words($"Tariff export of {known}; lines compared: {report.Lines}, differences from the book: {report.Differences.Length}");
        var codes = report.Differences.Select(one => one.Code).Distinct().ToLookup(code => code.Chapter == Temporary);
        var mentions = new Mentions { Headings = [.. codes[true].Order()], Goods = [.. codes[false].Order()] };
        var source = new ItemSource(new Words(Feed), new Words($"export {hash}"), default, title);
        return new PulledItem(new InboxItem(new ItemId($"us.hts-{known.Date:uuuu-MM-dd}-{hash}"), source, known, authority.KnownAt(known), mentions)) { Report = report };
    }
}
