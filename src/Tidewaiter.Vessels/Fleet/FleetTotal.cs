namespace Tidewaiter.Vessels;

/// <summary>A vessel's charging year on one shore.</summary>
/// <param name="Vessel">The vessel.</param>
/// <param name="Shore">The shore.</param>
/// <param name="YearFrom">The first day of the charging year.</param>
/// <param name="Calls">How many calls.</param>
/// <param name="Charges">How many of them are charged.</param>
/// <param name="Fee">The sum of the fees that are certain to a single amount.</param>
/// <param name="Open">How many calls have no single fee.</param>
/// <param name="PriorStated">Whether somebody said how many charges there were before the first call of the table; if not, the sum is the most it can be by the count.</param>
public sealed record FleetTotal(Words Vessel, Words Shore, EventDate YearFrom, int Calls, int Charges, FeeAmount Fee, int Open, bool PriorStated);
