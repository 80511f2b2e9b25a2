namespace Tidewaiter.Exports;

/// <summary>What a provision of export control does where it applies.</summary>
public enum EffectKind
{
    /// <summary>The item is subject to this law.</summary>
    Subject,

    /// <summary>The item is outside this law although a provision would reach it.</summary>
    NotSubject,

    /// <summary>Another agency decides alone.</summary>
    OtherAgency,

    /// <summary>A licence is required.</summary>
    Requires,

    /// <summary>The transaction is forbidden.</summary>
    Prohibits,

    /// <summary>A licence exception: it overcomes requirements where its conditions are met.</summary>
    Excepts,

    /// <summary>Takes licence exceptions away, but for those it saves.</summary>
    Bars,

    /// <summary>Changes the review policy of a requirement.</summary>
    SetsReview,

    /// <summary>The text does not decide here, or is not on file: a person must read it.</summary>
    Asks,

    /// <summary>Something to be done whether or not a licence is required.</summary>
    Demands,

    /// <summary>The licence code that export information is filed under.</summary>
    Files,
}
