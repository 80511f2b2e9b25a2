namespace Tidewaiter.Exports;

/// <summary>How an item stands to one control list: under a number, outside the list, or not yet classified.</summary>
/// <remarks>Made only from an <see cref="Eccn"/> or a <see cref="ChineseControlCode"/>, so that the two lists never meet.</remarks>
public readonly record struct ItemClass
{
    private ItemClass(ControlNumber? number, bool isOutside)
    {
        Number = number;
        IsOutside = isOutside;
    }

    /// <summary>Nobody has classified it.</summary>
    public static ItemClass Unclassified => default;

    /// <summary>Classified, and under no number of the list: EAR99 in the United States.</summary>
    public static ItemClass Outside => new(null, true);

    /// <summary>Whether it is under a number.</summary>
    public bool IsControlled => Number is not null;

    /// <summary>Whether it is classified and under no number.</summary>
    public bool IsOutside { get; }

    internal ControlNumber? Number { get; }

    /// <summary>Under an entry of the Commerce Control List.</summary>
    public static ItemClass Of(Eccn eccn) => new(eccn.Number, false);

    /// <summary>Under a number of the Chinese list.</summary>
    public static ItemClass Of(ChineseControlCode code) => new(code.Number, false);

    /// <summary>The number, <c>outside</c>, or <c>unclassified</c>.</summary>
    public override string ToString() => Number?.ToString() ?? (IsOutside ? "outside" : "unclassified");
}
