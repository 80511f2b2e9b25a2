using System.Collections.Immutable;
using System.Numerics;

namespace Tidewaiter.Duties;

/// <summary>Value parts that carry the same numbers: together they are one entry line.</summary>
/// <param name="Parts">The parts, as bits.</param>
/// <param name="Dollars">Their value in whole dollars; <c>null</c> without a value.</param>
internal readonly record struct ValueGroup(byte Parts, Money? Dollars)
{
    public static ImmutableArray<ValueGroup> Of(DutyProgram program, ProgramRun run, ValueParts parts, Money? value)
    {
        var masks = new List<byte>();
        for (var part = 0; part < program.PartCount; part++)
        {
            if (parts.Shares[part] == 0)
            {
                continue;
            }

            var same = -1;
            for (var i = 0; i < masks.Count && same < 0; i++)
            {
                same = CarrySame(program, run, part, BitOperations.TrailingZeroCount(masks[i])) ? i : -1;
            }

            if (same < 0)
            {
                masks.Add((byte)(1 << part));
            }
            else
            {
                masks[same] |= (byte)(1 << part);
            }
        }

        return InDollars(masks, parts, value);
    }

    // Every line is entered in whole dollars and the lines make up the whole: the last one takes what rounding leaves.
    private static ImmutableArray<ValueGroup> InDollars(List<byte> masks, ValueParts parts, Money? value)
    {
        var groups = ImmutableArray.CreateBuilder<ValueGroup>(masks.Count);
        var left = value?.ToWholeDollars();
        for (var i = 0; i < masks.Count; i++)
        {
            var mask = masks[i];
            var share = parts.ShareOf(mask);
            var dollars = i == masks.Count - 1 ? left : Lower(left, value?.ToWholeDollars().Times(share).ToWholeDollars());
            left = left is { } so && dollars is { } taken ? so - taken : null;
            groups.Add(new ValueGroup(mask, dollars));
        }

        return groups.ToImmutable();
    }

    // Halves rounded up can come to more than there is.
    private static Money? Lower(Money? left, Money? dollars) => left is { } so && dollars is { } taken && taken.CompareTo(so) > 0 ? so : dollars;

    private static bool CarrySame(DutyProgram program, ProgramRun run, int part, int other)
    {
        for (var i = 0; i < program.Candidates.Length; i++)
        {
            var shown = run.Shown(i);
            if ((shown >> part & 1) != (shown >> other & 1)
                || ((shown >> part & 1) != 0 && run.RateOn(program.Candidates[i].Charge, part) != run.RateOn(program.Candidates[i].Charge, other)))
            {
                return false;
            }
        }

        return true;
    }
}
