namespace Tidewaiter.Law.Compiler;

/// <summary>What a law file is, by where it stands.</summary>
internal enum LawFileKind
{
    /// <summary>Nothing reads it there.</summary>
    Unknown,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A register, a scenario, or one of the book's own files.</summary>
    Record,

    /// <summary>Deviations or corrections: positions of ours, for people.</summary>
    Positions,

    /// <summary>A list, a set or the schedule.</summary>
    List,

    /// <summary>Worked cases.</summary>
    Cases,
}
