namespace Tidewaiter.Parties.Tests;

/// <summary>The embedded lists, and a part of them that is quick to search in every slow way.</summary>
internal static class SomeLists
{
    public static IReadOnlyList<ListedParty> All { get; } = [.. EmbeddedLists.Copies.SelectMany(copy => copy.Parties)];

    /// <summary>Every fourteenth party.</summary>
    public static IReadOnlyList<ListedParty> Few { get; } = [.. All.Index().Where(party => party.Index % 14 == 0).Select(party => party.Item)];

    private static readonly Lazy<ScreeningIndex> Whole = new(() => ScreeningIndex.Build(All));
    private static readonly Lazy<ScreeningIndex> Part = new(() => ScreeningIndex.Build(Few));

    public static ScreeningIndex WholeIndex => Whole.Value;

    public static ScreeningIndex FewIndex => Part.Value;
}
