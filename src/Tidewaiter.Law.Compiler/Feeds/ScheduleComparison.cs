using NodaTime;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>Holds an export against the book's schedule as of a day: which lines came and went, which rates and units read otherwise.</summary>
internal sealed class ScheduleComparison(TariffSchedule schedule, MentionFinder finder, Instant at)
{
    private const int LegalLength = 8;

    // Beyond the goods the schedule holds headings; there the book has measures.
    private static readonly HtsCode Temporary = HtsCode.Parse("99");

    // Some numbers of chapter 98 have no rate in any column; the book holds none of them.
    public ScheduleReport Compare(IReadOnlyList<ExportLine> export)
    {
        var lines = export.Where(line => line.Code.Length >= LegalLength && line.Code.Chapter != Temporary).DistinctBy(line => line.Code).ToList();
        var rated = lines.Where(line => line.HasRate).Select(line => line.Code.Legal).ToHashSet();
        var differences = lines.Where(line => rated.Contains(line.Code.Legal)).SelectMany(Compare).Concat(Gone(lines)).Concat(Headings(export));
        return new ScheduleReport(lines.Count, [.. differences.OrderBy(one => one.Code).ThenBy(one => one.What.ToString(), StringComparer.Ordinal)]);
    }

    private IEnumerable<ScheduleDifference> Compare(ExportLine line)
    {
        if (schedule.Find(line.Code, at, Instant.MaxValue) is not { IsExact: true } known)
        {
            yield return Differ(line, "new", "", line.HasRate ? LineRate.Parse(line.General).ToString() : "");
            yield break;
        }

        if (line.HasRate)
        {
            (string What, string Book, string Export)[] columns =
            [
                ("general", known.General.ToString(), LineRate.Parse(line.General).ToString()),
                ("special", $"{known.Special}", $"{SpecialRates.Parse(line.Special)}"),
                ("column_2", known.Column2.ToString(), LineRate.Parse(line.Column2).ToString()),
            ];
            foreach (var (what, book, other) in columns.Where(column => column.Book != column.Export))
            {
                yield return Differ(line, what, book, other);
            }
        }

        var units = Units(line.Units.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(UnitName.Parse));
        if (units.Length > 0 && Units(known.Units) is { Length: > 0 } own && own != units)
        {
            yield return Differ(line, "unit", own, units);
        }
    }

    // An export of a few headings says nothing about the rest.
    private IEnumerable<ScheduleDifference> Gone(List<ExportLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        // A legal line that is not divided is printed as its statistical line alone.
        var codes = lines.SelectMany(line => new[] { line.Code, line.Code.Legal }).ToHashSet();
        var first = codes.Min();
        var last = codes.Max();
        return from code in schedule.Codes
               where code.Length >= LegalLength && code.CompareTo(first) > 0 && code.CompareTo(last) < 0 && !codes.Contains(code)
               where schedule.Find(code, at, Instant.MaxValue) is { IsExact: true }
               select new ScheduleDifference(code, new Words("gone"), new Words("on file"), default, default);
    }

    // Of the many headings there only those beside one that the book files are its business.
    private IEnumerable<ScheduleDifference> Headings(IReadOnlyList<ExportLine> export) =>
        from line in export
        where line.Code.Length >= LegalLength && line.Code.Chapter == Temporary && finder.FilesBeside(line.Code) && !finder.Files(line.Code)
        select Differ(line, "heading", "", line.General);

    private static string Units(IEnumerable<UnitName> units) =>
        string.Join(';', units.Select(unit => unit.ToString()).Where(unit => unit.Length > 0).Distinct().Order(StringComparer.Ordinal));

    private static ScheduleDifference Differ(ExportLine line, string what, string book, string export) =>
        new(line.Code, new Words(what), new Words(book), new Words(export), new Words(line.Description));
}
