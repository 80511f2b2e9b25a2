namespace Tidewaiter.Duties;

/// <summary>How an answer stands. Not knowing is an outcome, not an error.</summary>
public enum DutyStatus
{
    /// <summary>There is a total, under the presumptions printed.</summary>
    Answered,

    /// <summary>There is a total, and a charge outside the answer may touch this line.</summary>
    AnsweredExcept,

    /// <summary>There is no total, only a range: a fact that decides has neither been stated nor presumed.</summary>
    Range,

    /// <summary>Texts or readings part, or a quantity is missing: see branches and questions.</summary>
    Undetermined,

    /// <summary>Two provisions apply and no rule says which.</summary>
    Conflict,

    /// <summary>The rate is of a form that is not modelled.</summary>
    NotModelled,

    /// <summary>The tariff line is not on file for that date.</summary>
    NotOnFile,

    /// <summary>The question cannot be asked: an assumption is refused.</summary>
    Refused,
}
