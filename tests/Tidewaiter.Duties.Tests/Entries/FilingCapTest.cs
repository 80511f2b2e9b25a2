using System.Collections.Immutable;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Entries;

/// <summary>A line with more numbers than one may carry goes on on further lines, and nothing is lost.</summary>
public sealed class FilingCapTest : IDisposable
{
    private readonly TinyLaw _law = TinyEntry.Law();

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData(4, "4")]
    [InlineData(3, "3, 2 of 1")]
    [InlineData(2, "2, 2 of 1, 2 of 2")]
    public void It_repeats_the_tariff_number(int most, string lines) => Assert.Equal(lines, Print(Split(most)));

    [Fact]
    public void Value_stands_on_the_first_line_and_what_charges_stays_with_it()
    {
        var split = Split(2);
        Assert.Equal("9903.02.01 20, 7318.15.20 5 of 1000 | 9903.01.01 0, 7318.15.20 0 | 9903.03.01 0, 7318.15.20 0", string.Join(" | ", split.Select(line =>
            string.Join(", ", line.Numbers.Select(number => $"{number.Number} {number.Duty!.Value.Dollars:0}{(number.Value is { } value ? $" of {value.Dollars:0}" : "")}")))));
    }

    [Fact]
    public void Nothing_is_filed_twice_and_nothing_is_lost()
    {
        for (var most = 2; most < 6; most++)
        {
            var split = Split(most);
            Assert.Equal(25, split.SelectMany(line => line.Numbers).Sum(number => number.Duty!.Value.Dollars));
            Assert.Equal(1000, split.SelectMany(line => line.Numbers).Sum(number => number.Value?.Dollars ?? 0));
            Assert.All(split, line => Assert.True(line.Numbers.Length <= most));
            Assert.Equal(3, split.SelectMany(line => line.Numbers).Count(number => number.Number.ToString().StartsWith("99", StringComparison.Ordinal)));
        }
    }

    private ImmutableArray<FilingLine> Split(int most)
    {
        var book = _law.Entry("filing", $"provisions: {{ numbers: [ {{ by: us.known-2020-01-01, from: 2020-01-01, numbers_at_most: {most} }} ] }}", "us.filing.numbers").Book();
        FilingNumber[] numbers =
        [
            Number("9903.01.01", "0 %", 0), Number("9903.02.01", "2 %", 20), Number("9903.03.01", "0 %", 0),
            Number("7318.15.20", "0.5 %", 5) with { Value = Money.FromDollars(1000) },
        ];
        var view = Law.View.Open(book);
        return FilingCap.Split(view, new DutyDesk(book).Authority.AsOf(EventDate.Parse("2025-06-15")), [new FilingLine(1, [.. numbers])]);
    }

    private static FilingNumber Number(string number, string rate, decimal duty) => new(new Words(number), new Words(rate), null, Money.FromDollars(duty));

    private static string Print(ImmutableArray<FilingLine> lines) =>
        string.Join(", ", lines.Select(line => line.Continues is { } other ? $"{line.Numbers.Length} of {other}" : $"{line.Numbers.Length}"));
}
