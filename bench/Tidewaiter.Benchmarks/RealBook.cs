using Tidewaiter.Duties;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Benchmarks;

/// <summary>The book of this repository, and lines drawn from its schedule with a fixed seed.</summary>
internal static class RealBook
{
    public static Book Open()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Run this inside the repository.");
        }

        return LawCompiler.Compile(new DirectoryInfo(Path.Combine(folder.FullName, "law")), RoomTerms.Catalog).RequireBook();
    }

    public static DutyQuestion[] Lines(DutyDesk desk, int count)
    {
        var random = new Random(1);
        var codes = desk.Schedule.Codes.Where(code => code.Length == 10).ToArray();
        var origins = new[] { "CN", "VN", "DE", "JP", "CA", "MX", "HK", "GB" }.Select(CountryCode.Parse).ToArray();
        var first = EventDate.Parse("2024-01-01").Date;
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new DutyQuestion(
                default,
                codes[random.Next(codes.Length)],
                origins[random.Next(origins.Length)],
                new EventDate(first.PlusDays(random.Next(1000))))
            {
                Value = Money.FromDollars(random.Next(100, 1_000_000)),
            }),
        ];
    }
}
