namespace Tidewaiter.Law;

/// <summary>How well a record is known. Answers that rest on recall say so.</summary>
public enum Certainty
{
    /// <summary>The official text or its metadata was seen.</summary>
    Certain,

    /// <summary>Press, a law firm, an analyst.</summary>
    Secondary,

    /// <summary>General knowledge, not confirmed.</summary>
    Recall,
}
