using System.Collections.Immutable;
using System.Numerics;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What splitting the customs value leaves to say. The shares themselves go where the caller has room for them.</summary>
/// <param name="Unstated">The parts that were neither stated nor claimed away, as bits.</param>
/// <param name="IsPresumed">Whether the one part not stated is presumed to be all that is left.</param>
/// <param name="IsTooMuch">Whether what was stated is more than the whole value.</param>
/// <param name="Overlaps">Whether two splits of different kinds were stated, so that nobody can tell how far they overlap.</param>
internal readonly record struct ValueSplit(byte Unstated, bool IsPresumed, bool IsTooMuch, bool Overlaps)
{
    // However often a part is said to be worth the whole, it is too much.
    private const long MaxShare = Rate.Whole * 1000;

    /// <summary>Fills in the share of each part of a program, in parts per billion, the rest last. Allocates nothing.</summary>
    public static ValueSplit Of(DutyProgram program, LineSheet sheet, Span<long> shares)
    {
        var stated = Stated(program, sheet, shares);
        var unstated = 0;
        var stances = 0;
        var sum = 0L;
        for (var part = 0; part < program.PartFacts.Length; part++)
        {
            sum += shares[part];
            stances |= shares[part] == 0 ? 0 : 1 << (int)program.PartFacts[part][0].Stance;
            if ((stated >> part & 1) == 0 && Asked(program, part) is { } asked && asked.Stance != Stance.Claim)
            {
                unstated |= 1 << part;
            }
        }

        var left = Rate.Whole - sum;
        var isPresumed = BitOperations.PopCount((uint)unstated) == 1
            && left >= 0
            && Asked(program, BitOperations.TrailingZeroCount(unstated)) is { PresumesRemainder: true };
        if (isPresumed)
        {
            shares[BitOperations.TrailingZeroCount(unstated)] = left;
            left = 0;
        }

        shares[program.Parts.Length] = Math.Max(0, left);
        return new ValueSplit((byte)unstated, isPresumed, left < 0, BitOperations.PopCount((uint)stances) > 1);
    }

    /// <summary>Fills in the shares that are stated, and gives their parts as bits.</summary>
    public static byte Stated(DutyProgram program, LineSheet sheet, Span<long> shares)
    {
        shares.Clear();
        var stated = 0;
        for (var part = 0; part < program.PartFacts.Length; part++)
        {
            if (Stated(program.PartFacts[part], sheet) is { } share)
            {
                shares[part] = share;
                stated |= 1 << part;
            }
        }

        return (byte)stated;
    }

    /// <summary>The fact that asks for a part's share, when there is one.</summary>
    public static FactDeclaration? Asked(DutyProgram program, int part)
    {
        foreach (var fact in program.PartFacts[part])
        {
            if (fact.Type == FactType.Share)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The parts that exist, as bits.</summary>
    public static byte Present(ReadOnlySpan<long> shares)
    {
        var present = 0;
        for (var part = 0; part < shares.Length; part++)
        {
            present |= shares[part] != 0 ? 1 << part : 0;
        }

        return (byte)present;
    }

    private static long? Stated(ImmutableArray<FactDeclaration> facts, LineSheet sheet)
    {
        foreach (var fact in facts)
        {
            if (ShareOf(fact, sheet) is { } share)
            {
                return share;
            }
        }

        return null;
    }

    private static long? ShareOf(FactDeclaration fact, LineSheet sheet)
    {
        if (sheet.Stated(fact) is not { } stated)
        {
            return null;
        }

        if (fact.Type != FactType.Money)
        {
            return stated.Number;
        }

        // An amount of dollars is a share only of a stated value; nothing is no share of any.
        return stated.Number == 0 ? 0 : sheet.Question.Value is { Cents: > 0 } value
            ? (long)Int128.Min((Int128)stated.Number * Rate.Whole / value.Cents, MaxShare)
            : null;
    }
}
