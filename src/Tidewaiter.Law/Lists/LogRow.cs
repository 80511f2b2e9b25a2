using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>A row of a list as a CSV file has it, with defaults filled in.</summary>
internal sealed record LogRow(ulong Key, LogRow.Saying Says, ImmutableArray<string> Texts)
{
    /// <summary>What the row says besides its code.</summary>
    public sealed record Saying(string Op, string From, string To, string By, string At, string Role);
}
