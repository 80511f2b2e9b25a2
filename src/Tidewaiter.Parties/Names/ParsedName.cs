namespace Tidewaiter.Parties.Names;

/// <summary>One way to read a name: its words in order, without legal forms.</summary>
internal sealed record ParsedName(IReadOnlyList<NameWord> Words)
{
    /// <summary>Longer names are cut: bits of one register mark the words of a name.</summary>
    public const int MostWords = 32;
}
