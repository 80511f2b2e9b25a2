using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>One entry of an items field, added or removed.</summary>
/// <param name="Adds">Whether it adds; otherwise it removes.</param>
/// <param name="Scope">What it names.</param>
/// <param name="Pattern">The pattern, where it is one.</param>
/// <param name="List">The list, where it is one.</param>
public readonly record struct ItemEntry(bool Adds, ItemScope Scope, ItemPattern Pattern = default, ListId List = default)
{
    /// <summary>The entry as the law file has it.</summary>
    public override string ToString() => (Adds ? "" : "-") + Scope switch
    {
        ItemScope.Pattern => Pattern.ToString(),
        ItemScope.List => List.ToString(),
        _ => LawReader.Spell(Scope.ToString()),
    };
}
