using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Reference;

/// <summary>A book of a few lines of made-up law: one tariff line at 10 %, in force throughout, and the provisions a test gives.</summary>
internal static class MadeUpLaw
{
    private static readonly Dictionary<string, string> Ground = new(StringComparer.Ordinal)
    {
        ["book.yaml"] = "title: Made up\nhorizon: 2026-01-01\n",
        ["us/authority.yaml"] =
            "title: Somewhere\nzone: America/New_York\nday_starts: \"00:01\"\nclocks: { entered: { input: entry_date, rule: time of entry, at: s. 1 } }\n",
        ["us/instruments/all.yaml"] = "act: { type: statute, title: An act, known: 2020-01-01, source: Act 1 }\n",
        ["us/facts.yaml"] =
            """
            entered: { type: instant, input: entry_date, stance: circumstance, question: When? }
            steel_share: { type: share, part: steel, stance: circumstance, presume: remainder, by: us.act, question: How much steel? }
            steel_value: { type: money, part: steel, stance: circumstance, presume: remainder, by: us.act, question: How much steel? }
            copper_share: { type: share, part: copper, stance: circumstance, presume: remainder, by: us.act, question: How much copper? }
            ours_share: { type: share, part: ours, stance: claim, question: How much of ours? }
            used: { type: yes_no, stance: circumstance, presume: no, by: us.act, question: Is it used? }
            painted: { type: yes_no, stance: circumstance, question: Is it painted? }
            donated: { type: yes_no, stance: claim, question: Is it donated? }

            """,
        ["us/schedule/lines.csv"] =
            """
            code,op,from,to,by,unit,general,special,column_2,label
            8000.00.10,+,2020-01-01,,us.act,kg,10%,Free (S),45%,things
            8000.00.20,+,2020-01-01,,us.act,kg,50 cents/kg,,45%,things by weight

            """,
        ["us/duties/line.yaml"] =
            """
            kind: duty
            title: The tariff line
            authority: Act 1
            provisions:
              general: { number: line, acts: [ { by: us.act, from: 2020-01-01, line: general } ] }
              special: { number: line, over: [general], acts: [ { by: us.act, from: 2020-01-01, line: special } ] }

            """,
    };

    /// <summary>An evaluator of law in which these measures stand under <c>us/duties</c>, each given by its name and its provisions.</summary>
    public static ReferenceEvaluator With(params (string Name, string Provisions)[] measures)
    {
        var folder = Directory.CreateTempSubdirectory("made-up-law-");
        try
        {
            var files = Ground.Concat(measures.Select(measure => KeyValuePair.Create($"us/duties/{measure.Name}.yaml", Measure(measure.Provisions))));
            foreach (var (path, text) in files)
            {
                var file = new FileInfo(Path.Combine(folder.FullName, path));
                file.Directory!.Create();
                File.WriteAllText(file.FullName, text);
            }

            return new ReferenceEvaluator(View.Open(LawCompiler.Compile(folder, DutyTerms.Catalog).RequireBook()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A question about the line at 10 %.</summary>
    public static DutyQuestion Question { get; } = new(default, HtsCode.Parse("8000.00.10"), CountryCode.Parse("CN"), EventDate.Parse("2025-01-01"));

    // The tests write an act as what it does: `{ add: 25 % }`.
    private static string Measure(string provisions) =>
        "kind: duty\ntitle: A measure\nauthority: Act 1\nprovisions:\n"
        + string.Concat(provisions.Split('\n').Select(line => $"  {line.Replace("act: {", "acts: [ { by: us.act, from: 2020-01-01,").Replace("};", "} ]")}\n"));
}
