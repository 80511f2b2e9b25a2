namespace Tidewaiter.Law.Compiler.Tests.Exceptions;

/// <summary>The table of exceptions is what the export says. Run with TIDEWAITER_SNAPSHOTS=update to write what came, then read the difference.</summary>
public sealed class HeadingExceptionsTest(ITestOutputHelper output)
{
    [Fact]
    public void The_table_is_what_the_export_says()
    {
        if (Golden.FindShared("data/us/hts/usitc-json/2026_rev_10.json.gz", output) is not { } export)
        {
            return;
        }

        var came = HeadingExceptions.ReadExport(export).Select(pair => $"{pair.Key},{string.Join(' ', pair.Value)}").ToList();
        if (Environment.GetEnvironmentVariable("TIDEWAITER_SNAPSHOTS") == "update")
        {
            File.WriteAllLines(Golden.Find(HeadingExceptions.File), came.Prepend("heading,excepts"));
        }

        Assert.Equal(came, HeadingExceptions.Read().Select(pair => $"{pair.Key},{string.Join(' ', pair.Value)}"));
    }
}
