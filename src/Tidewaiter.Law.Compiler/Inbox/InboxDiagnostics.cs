namespace Tidewaiter.Law.Compiler;

/// <summary>What can be wrong with an inbox beyond the shape of its items, in the words shown.</summary>
internal static class InboxDiagnostics
{
    public const string ClosedAndOpen = "This item says how it was closed and is not closed. Write 'status: closed', or remove 'closed:'.";
    public const string NoReason = "A closed item says with which house record, or why it needs none. Add 'with: house.<file>' or 'because:'.";

    /// <summary>An id that nothing has.</summary>
    public static DiagnosticCode Dangling { get; } = new(1007);

    /// <summary>An id used twice, or one that is not the file's.</summary>
    public static DiagnosticCode Misnamed { get; } = new(1006);

    public static Problem NotTheFiles(string file, ItemId id) =>
        new(new Words($"{file}:1"), Misnamed, new Words($"The item calls itself '{id}', which is not the name of its file. Name the file {id}.yaml, so that no item is there twice."));

    public static Problem NoSuchItem(AssumptionId house, ItemId id) =>
        new(new Words(house.ToString()), Dangling, new Words($"'{house}' closes the item '{id}', which the inbox does not have. Correct the id under 'closes:', or pull the document."));
}
