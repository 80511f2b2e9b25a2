using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>All rules of one authority between two instants at which its law changes, by what they do.</summary>
internal sealed class RuleSlice(ImmutableArray<Rule> rules)
{
    private readonly ImmutableArray<Rule>[] _byKind = Group(rules);

    public ImmutableArray<Rule> this[EffectKind kind] => _byKind[(int)kind];

    /// <summary>What makes an item subject: provisions that say so, and those that reach it.</summary>
    public ImmutableArray<Rule> Subjecting { get; } = [.. rules.Where(rule => rule.State.IsLaw && (rule.Effect?.Kind == EffectKind.Subject || rule.Reaches))];

    /// <summary>Every rule, in force or not.</summary>
    public ImmutableArray<Rule> All { get; } = rules;

    /// <summary>What would require or forbid something if it were not suspended.</summary>
    public ImmutableArray<Rule> Suspended { get; } =
        [.. rules.Where(rule => rule.State.Lifecycle == Lifecycle.Suspended && rule.Effect?.Kind is EffectKind.Requires or EffectKind.Prohibits)];

    /// <summary>The latest edition any rule restates.</summary>
    public EditionTerm? Edition { get; } = rules.Select(rule => rule.Edition).OfType<EditionTerm>().MaxBy(edition => edition.From);

    private static ImmutableArray<Rule>[] Group(ImmutableArray<Rule> rules)
    {
        var groups = rules.Where(rule => rule.Effect is not null && rule.State.IsLaw).ToLookup(rule => rule.Effect!.Kind);
        return [.. Enum.GetValues<EffectKind>().Select(kind => groups[kind].ToImmutableArray())];
    }
}
