namespace Tidewaiter.Duties;

/// <summary>Where a question states what a rate needs.</summary>
public enum RateNeedKind
{
    /// <summary>Among the quantities, by its unit.</summary>
    Quantity,

    /// <summary>Among the facts, as dollars.</summary>
    Dollars,

    /// <summary>Among the facts, as a plain number.</summary>
    Number,

    /// <summary>Among the facts, as the tariff line whose duty applies.</summary>
    Line,

    /// <summary>As the rate itself: nobody but a reader of the text can tell it.</summary>
    Rate,
}
