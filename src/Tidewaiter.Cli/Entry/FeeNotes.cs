using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary>A fee for people: the amount, what it is worked out on, the paragraph behind it, and the lines it is not charged on.</summary>
internal static class FeeNotes
{
    public static IEnumerable<string> Of(EntryFee fee)
    {
        var bound = fee.Bound is { } limit ? $", {(limit.IsLeast ? "the least" : "the most")} in place of {Figures.Dollars(fee.Computed)}" : "";
        var basis = fee.Basis is { } on ? $"{fee.Rate} on {Figures.Dollars(on)}" : "on the entry";
        yield return $"{Page.Of(Tint.Plain, $"{Figures.Dollars(fee.Amount)} {fee.Title}")} {Page.Of(Tint.Quiet, $"({fee.FeeClass}; {basis}{bound}; {string.Join("; ", fee.Citations)})")}";
        foreach (var same in fee.Exempt.GroupBy(one => one.Provision))
        {
            var lines = string.Join(", ", same.Select(one => one.Line));
            yield return Page.Of(Tint.Quiet, $"not on line {lines}: {same.First().Label} ({string.Join("; ", same.First().Citations)})");
        }
    }
}
