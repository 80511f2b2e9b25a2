using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A layer before its dollars: a state, the number it is filed under, the parts it stands on.</summary>
internal sealed record LayerDraft(ProvisionState State, Words Heading, byte Parts, long RateParts, Words RateText)
{
    public bool IsBase { get; init; }

    public bool IsAssumed { get; init; }

    /// <summary>The total it tops the line's own rate up to, where it does.</summary>
    public Rate? Cap { get; init; }

    /// <summary>The tariff line's rate, when it is that.</summary>
    public LineRate? Line { get; init; }

    /// <summary>Whether the rate could be turned into a share of the value.</summary>
    public bool IsPriced { get; init; } = true;

    /// <summary>What it rests on.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    public DutyLayer ToLayer(DutyProgram program, ValueParts parts, ImmutableArray<ValueGroup> groups, Func<LayerDraft, ValueGroup, Money?> amountOn)
    {
        var mine = groups.Where(group => (group.Parts & Parts) != 0).ToList();
        var isWhole = (Parts & parts.Present) == parts.Present;
        return new DutyLayer(
            Heading, State.Provision.Measure.Title, State.Provision.Id, RateText, IsPriced ? Rate.FromParts(RateParts) : null, isWhole ? [] : Names(program), Citations)
        {
            Share = parts.ShareOf(Parts),
            Basis = Sum(mine.Select(group => group.Dollars)),
            Amount = IsPriced ? Sum(mine.Select(group => amountOn(this, group))) : null,
            Standing = State.Standing,
            IsAssumed = IsAssumed,
            IsBase = IsBase,
        };
    }

    private static Money? Sum(IEnumerable<Money?> amounts) =>
        amounts.Aggregate((Money?)Money.Zero, (sum, amount) => sum is { } so && amount is { } more ? so + more : null);

    private ImmutableArray<FactName> Names(DutyProgram program) =>
    [
        .. Enumerable.Range(0, program.PartCount)
            .Where(part => (Parts >> part & 1) != 0)
            .Select(part => part < program.Parts.Length ? program.Parts[part] : new FactName("rest")),
    ];

    /// <summary>The acts that painted what is seen, the charge first, then the row: the schedule's for the line's own rate, the list's for goods on a list.</summary>
    public static ImmutableArray<Citation> CitationsOf(ProvisionState state, Citation? row) =>
    [
        .. state.Visible
            .Where(painted => painted.Act is not null)
            .OrderByDescending(painted => painted.Term is ChargeTerm)
            .Select(painted => new Citation(painted.Act!.Source, painted.Act.At))
            .Concat(row is { } cited ? [cited] : [])
            .Distinct(),
    ];
}
