using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Terms;

/// <summary>The fields of law that this room reads.</summary>
public sealed class DutyTermsTest : IDisposable
{
    private readonly TinyLaw _law = Tiny.WithTariff();

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("add: 12.5 %", "substance add 12.5 %")]
    [InlineData("floor: 15%", "substance floor 15 %")]
    [InlineData("replace: 33 1/3 %", "substance replace 33.3333333 %")]
    [InlineData("exempt: yes", "substance exempt")]
    [InlineData("line: general", "substance line General")]
    [InlineData("line: special", "substance line Special")]
    [InlineData("line: column2", "substance line Column2")]
    [InlineData("add: 1 %, on: steel", "on steel; substance add 1 %")]
    [InlineData("add: 1 %, on: [steel, rest]", "on steel, rest; substance add 1 %")]
    [InlineData("add: 1 %, on: article", "on article; substance add 1 %")]
    [InlineData("floor: 1 %, met: 9903.01.33", "met 9903.01.33; substance floor 1 %")]
    [InlineData("add: 1 %, number: 9903.01.33", "number 9903.01.33; substance add 1 %")]
    [InlineData("add: 1 %, number: none", "number none; substance add 1 %")]
    [InlineData("add: 1 %, number: line", "number line; substance add 1 %")]
    [InlineData("add: 1 %, class: claim", "class Claim; substance add 1 %")]
    [InlineData("add: 1 %, class: self-executing", "class SelfExecuting; substance add 1 %")]
    [InlineData("add: 1 %, class: certification", "class Certification; substance add 1 %")]
    public void A_field_is_read(string fields, string printed)
    {
        var provision = Law(fields).Book().Provision(new ProvisionId(new MeasureId("us.duties.tiny"), "9901"))!;
        var terms = provision.Coats[0].Terms.Select(term => $"{term.Slot} {term}").Order(StringComparer.Ordinal);
        Assert.Equal(printed, string.Join("; ", terms));
    }

    [Fact]
    public void A_sequence_is_read()
    {
        var book = Law("sequence: [us.duties.s301, base]").Book();
        Assert.Equal("us.duties.s301, base", book.Measures.Single(measure => measure.Id == new MeasureId("us.duties.tiny")).Provisions[0].Coats[0].Terms[0].ToString());
    }

    [Theory]
    [InlineData("add: 12.5", "'12.5' cannot be read here; write a rate such as 12.5 %.")]
    [InlineData("floor: -5 %", "'-5 %' cannot be read here; write a rate such as 12.5 %.")]
    [InlineData("replace: all", "'all' cannot be read here; write a rate such as 12.5 %.")]
    [InlineData("exempt: perhaps", "'perhaps' cannot be read here; write yes.")]
    [InlineData("line: column3", "'column3' cannot be read here; write one of general, special, column2.")]
    [InlineData("add: 1 %, met: soon", "'soon' cannot be read here; write a tariff number, or 'none'.")]
    [InlineData("add: 1 %, number: soon", "'soon' cannot be read here; write a tariff number, or 'none'.")]
    [InlineData("add: 1 %, class: optional", "'optional' cannot be read here; write one of self-executing, claim, unsolicited, certification.")]
    public void What_cannot_be_read_is_said_with_what_to_write(string fields, string message)
    {
        var problem = Assert.Single(Law(fields).Compile().Problems, problem => problem.Code == new DiagnosticCode(1005));
        Assert.Equal("TW1005", problem.Code.ToString());
        Assert.Equal(message, problem.Message.ToString());
        Assert.Contains("us/duties/tiny.yaml", problem.Path.ToString());
    }

    [Fact]
    public void A_value_part_that_no_fact_measures_is_not_there()
    {
        var problem = Assert.Single(Law("add: 1 %, on: [steel, gold]").Compile().Problems);
        Assert.Equal("TW1007", problem.Code.ToString());
        Assert.Equal("There is no value part in facts.yaml 'gold' in the law folder. Add it, or correct the id.", problem.Message.ToString());
    }

    private TinyLaw Law(string fields) => _law.Measure($"provisions: {{ 9901: [ {{ by: us.known-2025-01-10, from: 2025-02-01, {fields} }} ] }}");
}
