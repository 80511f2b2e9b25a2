using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>A house position never stands alone: the book's own answer goes beside it.</summary>
internal static class HouseBranch
{
    public const string Name = "book";

    public static DutyFinding Beside(DutyFinding house, DutyFinding book) =>
        house with { Branches = house.Branches.Add(new DutyBranch(new Words(Name), book.Assumed, book.Total, book.Duty)) };
}
