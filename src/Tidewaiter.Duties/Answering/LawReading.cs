namespace Tidewaiter.Duties;

/// <summary>Ways to read the law of one view.</summary>
internal enum LawReading
{
    /// <summary>As it is.</summary>
    AsItIs,

    /// <summary>Without what a court held unlawful towards everybody.</summary>
    StandingOnly,

    /// <summary>Without what agencies did although the text does not say so.</summary>
    TextOnly,

    /// <summary>With disputed ends read the other way.</summary>
    OtherEnds,
}
