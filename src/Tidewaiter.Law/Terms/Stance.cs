namespace Tidewaiter.Law;

/// <summary>What it means that a fact was not stated.</summary>
public enum Stance
{
    /// <summary>It is true or false whether stated or not: computed under the authority's presumption, opens the range, becomes a question.</summary>
    Circumstance,

    /// <summary>It counts only if stated and is never in a range.</summary>
    Claim,

    /// <summary>The filer must certify it: asked.</summary>
    Certification,
}
