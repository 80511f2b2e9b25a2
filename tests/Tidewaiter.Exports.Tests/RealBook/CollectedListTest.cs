using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace Tidewaiter.Exports.Tests.RealBook;

/// <summary>The list, chart and groups of this book against the edition they restate, where a folder "shared" with the collected files lies beside the repository.</summary>
public sealed class CollectedListTest(ITestOutputHelper output)
{
    // Headings that swallow the entry behind them (law/deviations.yaml): the rows printed under the first are the second's.
    private static readonly Dictionary<string, string> Swallowed = new() { ["0D606"] = "0D614", ["2B351"] = "2B352", ["3E001"] = "3E002" };

    private static readonly Regex Column = new(@"\b(?<reason>CB|NP|NS|MT|RS|FC|CC|AT) ?Column (?<number>\d)", RegexOptions.None, TimeSpan.FromSeconds(1));

    [Fact]
    public void Every_row_of_the_list_that_names_a_column_is_in_the_list_of_that_column()
    {
        if (Read("ccl.json") is not { } list)
        {
            return;
        }

        var rows = 0;
        foreach (var entry in list.GetProperty("entries").EnumerateArray())
        {
            var printed = entry.GetProperty("eccn").GetString()!;
            var eccn = Eccn.Parse(Swallowed.GetValueOrDefault(printed, printed));
            foreach (var match in entry.GetProperty("countryChart").EnumerateArray().SelectMany(row => Column.Matches(row.GetProperty("countryChart").GetString()!)))
            {
                var column = Law.Book.List(new ListId($"us.exports.ccl.{match.Groups["reason"].Value.ToLowerInvariant()}-{match.Groups["number"].Value}"));
                Assert.True(
                    Enumerable.Range(0, column.Count).Any(row => column.TermsOf(row).Adds && Eccn.FromKey(column.KeyOf(row)).IsUnder(eccn)), $"{eccn} is not in {column.Id}");
                rows++;
            }
        }

        output.WriteLine($"{rows} rows");
        Assert.InRange(rows, 1200, 1300);
    }

    [Fact]
    public void Every_column_of_the_chart_marks_as_many_countries()
    {
        if (Read("country-chart.json") is not { } chart)
        {
            return;
        }

        foreach (var column in chart.GetProperty("columns").EnumerateArray().Select(one => one.GetString()!))
        {
            var marked = chart.GetProperty("countries").EnumerateObject().Count(country => country.Value.GetProperty("marks").EnumerateArray().Any(mark => mark.GetString() == column));
            Assert.Equal((column, marked), (column, Members($"us.exports.chart.{column.Replace(' ', '-').ToLowerInvariant()}", "HK", "KY")));
        }
    }

    [Fact]
    public void Every_group_has_as_many_members()
    {
        if (Read("country-groups.json") is not { } groups)
        {
            return;
        }

        foreach (var group in groups.GetProperty("groups").EnumerateObject())
        {
            // The table spells one country in two ways and one with a slip of the pen.
            var printed = group.Value.EnumerateArray().Select(one => one.GetString()!.Replace("of the)", "of)", StringComparison.Ordinal)).Distinct().Count();
            Assert.Equal((group.Name, printed), (group.Name, Members($"us.exports.groups.{group.Name.Replace(':', '-').ToLowerInvariant()}", "HK")));
        }
    }

    // Members that a text adds by reference to another country's row are not printed.
    private static int Members(string id, params string[] byReference)
    {
        var at = Instant.FromUtc(2026, 7, 23, 12, 0);
        var list = Law.Book.List(new ListId(id));
        return Enumerable.Range(0, list.Count).Select(row => CountryCode.FromKey(list.KeyOf(row))).Distinct()
            .Count(country => !byReference.Contains(country.ToString()) && list.Contains(country, at, Instant.MaxValue));
    }

    private JsonElement? Read(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "us", "ear", file);
            if (File.Exists(path))
            {
                return JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
            }
        }

        output.WriteLine($"Not run: there is no {file} in a folder 'shared' beside the repository.");
        return null;
    }
}
