namespace Tidewaiter.Parties;

/// <summary>What is known of a share: it is not under <paramref name="Min"/> and not over <paramref name="Max"/>. An exact share has both alike.</summary>
/// <param name="Min">The least it can be.</param>
/// <param name="Max">The most it can be.</param>
public readonly record struct ShareRange(Share Min, Share Max)
{
    /// <summary>An owner of whom nothing more is known: more than nothing, up to the whole.</summary>
    public static ShareRange Unknown { get; } = new(Share.FromParts(1), Share.All);

    /// <summary>Whether the share is known exactly.</summary>
    public bool IsExact => Min == Max;

    /// <summary>
    /// Reads <c>50</c>, <c>50 %</c>, <c>33 1/3 %</c>, <c>1/3</c>; a band <c>25-50</c>, <c>25 % to 50 %</c>; a bound <c>more than 25</c>, <c>at least 25</c>, <c>under 50</c>,
    /// <c>up to 50</c>; or <c>unknown</c>. A number without sign is percent. Nothing beyond the whole is read.
    /// </summary>
    public static bool TryParse(string text, out ShareRange range) => ShareText.TryRead(text, out range);

    /// <summary>The share in percent, or its band.</summary>
    public override string ToString() =>
        IsExact ? Min.ToString()
        : this == Unknown ? "an unknown share"
        : Max == Share.All ? (Min.ToString() is var least && least.StartsWith("more", StringComparison.Ordinal) ? least : $"at least {least}")
        : $"{Min} to {Max}";
}
