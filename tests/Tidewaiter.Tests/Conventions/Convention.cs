namespace Tidewaiter.Tests.Conventions;

/// <summary>How a convention fails: every violation on its own line, and what to do about them.</summary>
internal static class Convention
{
    public static void Holds(IEnumerable<string> violations, string whatToDo)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, $"{whatToDo}{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", found)}");
    }
}
