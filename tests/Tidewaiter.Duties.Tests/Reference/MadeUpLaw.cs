using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Reference;

/// <summary>A book of a few lines of made-up law: two tariff lines, in force throughout, and the provisions a test gives.</summary>
internal static class MadeUpLaw
{
    private const string By = "by: us.known-2020-01-01";

    private const string Act = $"acts: [ {{ {By}, from: 2020-01-01,";

    private const string Facts =
        $$"""
        entered: { type: instant, input: entry_date, stance: circumstance, question: When? }
        steel_share: { type: share, part: steel, stance: circumstance, presume: remainder, {{By}}, question: How much steel? }
        steel_value: { type: money, part: steel, stance: circumstance, presume: remainder, {{By}}, question: How much steel? }
        copper_share: { type: share, part: copper, stance: circumstance, presume: remainder, {{By}}, question: How much copper? }
        ours_share: { type: share, part: ours, stance: claim, question: How much of ours? }
        used: { type: yes_no, stance: circumstance, presume: no, {{By}}, question: Is it used? }
        painted: { type: yes_no, stance: circumstance, question: Is it painted? }
        donated: { type: yes_no, stance: claim, question: Is it donated? }

        """;

    private const string Schedule =
        """
        code,op,from,to,by,unit,general,special,column_2,label
        8000.00.10,+,2020-01-01,,us.known-2020-01-01,kg,10%,Free (S),45%,things
        8000.00.20,+,2020-01-01,,us.known-2020-01-01,kg,50 cents/kg,,45%,things by weight

        """;

    private const string Line =
        """
        general: { number: line, act: { line: general }; }
        special: { number: line, over: [general], act: { line: special }; }
        """;

    /// <summary>A question about the line at 10 %.</summary>
    public static DutyQuestion Question { get; } = new(default, HtsCode.Parse("8000.00.10"), CountryCode.Parse("CN"), EventDate.Parse("2025-01-01"));

    /// <summary>An evaluator of law in which these measures stand under <c>us/duties</c>, each given by its name and its provisions.</summary>
    public static ReferenceEvaluator With(params (string Name, string Provisions)[] measures)
    {
        using var law = new TinyLaw().File("us/facts.yaml", Facts).File("us/schedule/lines.csv", Schedule);
        law.Measure(Provisions(Line), "us.duties.line");
        foreach (var (name, provisions) in measures)
        {
            law.Measure(Provisions(provisions), "us.duties." + name);
        }

        return new ReferenceEvaluator(View.Open(law.Book()));
    }

    // The tests write the one act of a provision as what it does: `act: { add: 25 % };`.
    private static string Provisions(string text) =>
        "provisions:\n" + string.Concat(text.Split('\n').Select(line => "  " + line.Replace("act: {", Act).Replace("};", "} ]") + "\n"));
}
