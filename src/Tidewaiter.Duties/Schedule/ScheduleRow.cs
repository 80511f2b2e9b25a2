using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>One row of the schedule, its columns as printed; a statistical row has only a unit and a label.</summary>
/// <param name="Says">Source and life.</param>
/// <param name="Label">The label.</param>
/// <param name="Units">The units of quantity.</param>
/// <param name="General">Column 1, general.</param>
/// <param name="Special">Column 1, special.</param>
/// <param name="Column2">Column 2.</param>
public sealed record ScheduleRow(RowTerms Says, Words Label, Words Units, Words General, Words Special, Words Column2);
