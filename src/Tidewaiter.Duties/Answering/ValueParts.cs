using System.Collections.Immutable;
using System.Numerics;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The customs value of a line as a partition: the share of each part in play, in parts per billion, the rest last.</summary>
internal sealed record ValueParts(long[] Shares)
{
    /// <summary>The facts that decide shares and were neither stated nor can be presumed.</summary>
    public ImmutableArray<FactDeclaration> Unknown { get; private init; } = [];

    /// <summary>The fact whose share was presumed to be all that is left.</summary>
    public FactDeclaration? PresumedRemainder { get; private init; }

    /// <summary>Whether what was stated is more than the whole value.</summary>
    public bool IsTooMuch { get; private init; }

    /// <summary>Whether two splits of different kinds were stated, so that nobody can tell how far they overlap.</summary>
    public bool Overlaps { get; private init; }

    /// <summary>The parts that exist, as bits.</summary>
    public byte Present => ValueSplit.Present(Shares);

    public static ValueParts Of(DutyProgram program, LineSheet sheet)
    {
        var shares = new long[program.PartCount];
        var split = ValueSplit.Of(program, sheet, shares);
        return new ValueParts(shares)
        {
            Unknown = split.IsPresumed || split.Unstated == 0 ? [] : [.. Asked(program, split.Unstated)],
            PresumedRemainder = split.IsPresumed ? ValueSplit.Asked(program, BitOperations.TrailingZeroCount(split.Unstated)) : null,
            IsTooMuch = split.IsTooMuch,
            Overlaps = split.Overlaps,
        };
    }

    /// <summary>The share of some parts together, given as bits.</summary>
    public Rate ShareOf(byte parts)
    {
        var sum = 0L;
        for (var rest = (int)parts; rest != 0; rest &= rest - 1)
        {
            var part = BitOperations.TrailingZeroCount(rest);
            sum += part < Shares.Length ? Shares[part] : 0;
        }

        return Rate.FromParts(sum);
    }

    private static IEnumerable<FactDeclaration> Asked(DutyProgram program, byte parts)
    {
        for (var rest = (int)parts; rest != 0; rest &= rest - 1)
        {
            yield return ValueSplit.Asked(program, BitOperations.TrailingZeroCount(rest))!;
        }
    }
}
