using System.Collections.Immutable;
using System.Globalization;
using Tidewaiter.Law;

namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>Every form of rate: read, printed back, asked for, priced.</summary>
public sealed class RateTableTest
{
    public static TheoryData<int, string> Rows => new(RateTable.Rows.Select((row, index) => (index, row.Text.Trim())));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rate_is_what_the_table_says(int index, string text)
    {
        var row = RateTable.Rows.ElementAt(index);
        Assert.Equal(text, row.Text.Trim());
        var rate = LineRate.Parse(row.Text);
        Assert.Equal(row.Printed, rate.ToString());
        Assert.Equal(rate, LineRate.Parse(row.Printed));
        Assert.Equal(row.Shape, rate.GetType().Name);
        Assert.Equal(row.Needs, string.Join(", ", rate.Needs.Select(need => need.Name)));
        var (question, other) = Given(row.Given);
        Assert.Equal(row.Price, Print((other is null ? rate : rate.With(other)).Price(question)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Without_what_it_needs_it_has_no_price(int index, string text)
    {
        var row = RateTable.Rows.ElementAt(index);
        var rate = LineRate.Parse(row.Text);
        var bare = Given("").Question;
        Assert.Equal(rate.Needs.IsEmpty && rate.Unpriced.IsEmpty, rate.Price(bare) is not null);
        Assert.Equal(row.Needs, string.Join(", ", rate.Missing(bare).Select(need => need.Name)));
        Assert.Equal(text, row.Text.Trim());
    }

    private static (DutyQuestion Question, LineRate? Other) Given(string text)
    {
        var question = new DutyQuestion(default, HtsCode.Parse("8000.00.10"), CountryCode.Parse("DE"), EventDate.Parse("2025-01-01"));
        LineRate? other = null;
        var quantity = ImmutableDictionary.CreateBuilder<UnitName, decimal>();
        var facts = ImmutableDictionary.CreateBuilder<FactName, FactValue>();
        foreach (var pair in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, value) = (pair.Split('=')[0], pair.Split('=')[1]);
            if (name == "other_line")
            {
                other = LineRate.Parse(value);
                continue;
            }

            var number = decimal.Parse(value, CultureInfo.InvariantCulture);
            if (name == "value")
            {
                question = question with { Value = Money.FromDollars(number) };
            }
            else if (name.Contains("value", StringComparison.Ordinal) || name is "cost_of_repairs" or "duty_ceiling")
            {
                facts[new FactName(name)] = new FactValue(Money.FromDollars(number).Cents);
            }
            else if (name == "sugar_degrees")
            {
                facts[new FactName(name)] = new FactValue(Rate.FromFraction(number).Parts);
            }
            else
            {
                quantity[UnitName.Parse(name)] = number;
            }
        }

        return (question with { Quantity = quantity.ToImmutable(), Facts = facts.ToImmutable() }, other);
    }

    private static string Print(RatePrice? price) => price is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.AdValorem} + {known.Cents:0.##########}") : "none";
}
