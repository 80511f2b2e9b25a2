namespace Tidewaiter.Vessels;

/// <summary>How an answer stands. Not knowing is an outcome, not an error.</summary>
public enum PortFeeStatus
{
    /// <summary>There is a fee, under the presumptions printed.</summary>
    Answered,

    /// <summary>There is a fee on what was stated; what was not, or another reading of the text, could change it: see candidates and questions.</summary>
    AnsweredExcept,

    /// <summary>There is no single fee: sources part, or a fact that decides is missing.</summary>
    Undetermined,

    /// <summary>The question cannot be asked: an assumption is refused.</summary>
    Refused,
}
