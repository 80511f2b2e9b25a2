namespace Tidewaiter.Duties;

/// <summary>Sets of a program's candidates or atoms, a bit for each.</summary>
internal static class Bits
{
    /// <summary>The lowest member of a set that has one.</summary>
    public static int First(UInt128 set) => (int)UInt128.TrailingZeroCount(set);

    /// <summary>The set of one member.</summary>
    public static UInt128 Of(int member) => UInt128.One << member;
}
