using System.Globalization;
using System.IO.Compression;

namespace Tidewaiter.Benchmarks.DailyRates;

/// <summary>Imports of a line from an origin in 2024.</summary>
/// <param name="Line">The number of 2024.</param>
/// <param name="Origin">The country of origin.</param>
/// <param name="Value">United States dollars of the year.</param>
/// <param name="ClaimsUsmca">The share of the value that claimed the USMCA from July 2025 on.</param>
internal sealed record Flow(HtsCode Line, CountryCode Origin, decimal Value, decimal ClaimsUsmca)
{
    /// <summary>All flows in a folder of the caller's.</summary>
    public static IEnumerable<Flow> Read(DirectoryInfo data)
    {
        var countries = Lines(data, "reference/countries_schedule_c_iso.csv").ToDictionary(row => row[0], row => row);
        var claimed = new Dictionary<(string, string), (decimal Total, decimal Claimed)>();
        foreach (var row in Lines(data, "trade/us_imports_canada_mexico_monthly_2025_01_2026_02.csv.gz").Where(row => string.CompareOrdinal(row[0], "2025-07") >= 0))
        {
            var sum = claimed.GetValueOrDefault((row[1], row[2]));
            claimed[(row[1], row[2])] = (sum.Total + decimal.Parse(row[3], CultureInfo.InvariantCulture), sum.Claimed + decimal.Parse(row[4], CultureInfo.InvariantCulture));
        }

        foreach (var row in Lines(data, "trade/us_imports_2024_hts10_country.csv.gz"))
        {
            if (!countries.TryGetValue(row[1], out var country) || !CountryCode.TryParse(country[^3], out var origin))
            {
                continue;
            }

            var share = claimed.TryGetValue((row[0], row[1]), out var sum) && sum.Total > 0 ? sum.Claimed / sum.Total : 0;
            yield return new Flow(HtsCode.Parse(row[0]), origin, decimal.Parse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture), share);
        }
    }

    /// <summary>The rows of a file in that folder, without its header.</summary>
    public static IEnumerable<string[]> Lines(DirectoryInfo data, string path)
    {
        using var file = File.OpenRead(Path.Combine(data.FullName, path));
        using var zip = path.EndsWith(".gz", StringComparison.Ordinal) ? (Stream)new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(zip);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
