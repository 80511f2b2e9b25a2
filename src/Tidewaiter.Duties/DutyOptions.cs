namespace Tidewaiter.Duties;

/// <summary>What a finding should hold beyond the answer.</summary>
/// <param name="Range">The range over the circumstances not stated, even where there is a total. Default: no.</param>
/// <param name="Explain">The trace of every candidate rule. Default: no.</param>
/// <param name="CarryBack">The earliest observed rate of a line for dates before it, marked <c>carried_back</c>; otherwise such a date is not on file. Default: no.</param>
public sealed record DutyOptions(bool Range = false, bool Explain = false, bool CarryBack = false);
