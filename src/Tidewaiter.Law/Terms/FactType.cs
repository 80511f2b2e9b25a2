namespace Tidewaiter.Law;

/// <summary>What kind of value a fact has.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A fraction between 0 and 1.</summary>
    Share,

    /// <summary>An amount of dollars.</summary>
    Money,

    /// <summary>A plain number.</summary>
    Number,

    /// <summary>A date or instant.</summary>
    Instant,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A word from a short list.</summary>
    Word,
}
