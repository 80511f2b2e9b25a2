using System.Text.RegularExpressions;

namespace Tidewaiter.Tests.Conventions;

/// <summary>An answer depends on the question and the book, never on the time or place it is asked: clocks are passed in.</summary>
public sealed class TheWallClockIsBanned
{
    private static readonly Regex Suppression = new(@"RS0030(?<rest>.*)");

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.TimeProvider.System")]
    [InlineData("P:NodaTime.SystemClock.Instance")]
    [InlineData("P:System.Environment.TickCount")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    public void TheAnalyzerKnowsIt(string symbol) => Convention.Holds(
        new[] { symbol }.Where(wanted => !Repository.Read("eng/analyzers/BannedSymbols.txt").Contains(wanted + ";", StringComparison.Ordinal)),
        "Put it back into eng/analyzers/BannedSymbols.txt:");

    [Fact]
    public void NoSuppressionIsWithoutAReason() => Convention.Holds(
        from file in Repository.Sources("src", "tests", "bench")
        where !file.Path.Contains("/Conventions/", StringComparison.Ordinal)
        from line in file.Lines.Index()
        let match = Suppression.Match(line.Item)
        where match.Success && !line.Item.Contains("restore", StringComparison.Ordinal) && !GivesAReason(match.Groups["rest"].Value)
        select $"{file.Path}({line.Index + 1}): {line.Item.Trim()}",
        "Say why this place may look at the clock: `#pragma warning disable RS0030 // reason`, or Justification = \"reason\":");

    [Fact]
    public void NoProjectSwitchesItOff() => Convention.Holds(
        from path in Repository.Files("*.csproj", "src", "tests", "bench").Concat(Repository.Files("*.targets", "eng")).Concat(Repository.Files("*.props", "eng"))
        where Repository.Read(path).Contains("RS0030", StringComparison.Ordinal)
        select path,
        "Suppress RS0030 at the one line that needs it, with the reason, not for a whole project:");

    private static bool GivesAReason(string rest) => Regex.IsMatch(rest, @"//\s*\w+\s+\w+|Justification\s*=\s*""\w+\s+\w+");
}
