namespace Tidewaiter.Law;

/// <summary>What somebody did by saying something. None of it is law.</summary>
public enum StatementKind
{
    /// <summary>Remarks, answers to questions, a count, a complaint.</summary>
    Statement,

    /// <summary>Says what will be done, or what was agreed.</summary>
    Announcement,

    /// <summary>Says what will be done unless the other side gives way.</summary>
    Threat,

    /// <summary>Talks: a round, a call, a visit.</summary>
    Negotiation,

    /// <summary>A draft of law, open to comment.</summary>
    Proposal,

    /// <summary>A case opened or a step taken against somebody under law that exists.</summary>
    Enforcement,
}
