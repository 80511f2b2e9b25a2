using System.Security.Cryptography;
using System.Text;

namespace Tidewaiter.Duties;

/// <summary>An effect table as text, laid out so that a change of law changes few of its lines.</summary>
/// <remarks>Groups of origins go by their first member, courses of totals by a hash of what they say: nothing is numbered.</remarks>
public static class EffectFile
{
    /// <summary>The file: the groups of origins, the courses of totals, then for every class of lines which groups have which course.</summary>
    public static string Write(EffectTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.Append("# Written by `tidewaiter law effect --write`. Totals in percent, under what is presumed and without claims, each from a date on.\n");
        text.Append($"# {NamedOrigins.Other} is every origin that no provision names; * are all groups not named in another row of the line.\n");
        text.Append("# A line stands for all codes that no list of the book tells apart from it; its own base rate is in the totals, amounts per unit are not.\n");
        foreach (var group in table.OriginGroups)
        {
            text.Append($"origins\t{string.Join(' ', group)}\n");
        }

        foreach (var course in table.Rows.Select(CourseOf).Distinct().Order(StringComparer.Ordinal))
        {
            text.Append($"totals\t{IdOf(course)}\t{course}\n");
        }

        foreach (var line in table.Rows.GroupBy(row => row.Example))
        {
            var most = line.MaxBy(row => row.Origins.Length);
            foreach (var row in line)
            {
                var groups = row == most ? "*" : string.Join(' ', row.Origins.Select(group => table.OriginGroups[group][0]));
                text.Append($"{row.Example}\t{row.Lines}\t{groups}\t{IdOf(CourseOf(row))}\n");
            }
        }

        return text.ToString();
    }

    private static string CourseOf(EffectRow row) => string.Join(' ', row.Runs);

    private static string IdOf(string course) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(course)))[..10];
}
