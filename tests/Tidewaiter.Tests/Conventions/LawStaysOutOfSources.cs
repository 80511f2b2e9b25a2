using System.Text.RegularExpressions;

namespace Tidewaiter.Tests.Conventions;

/// <summary>Law is data: no rate, date, heading or country stands in a source file. Comments may show examples.</summary>
public sealed class LawStaysOutOfSources
{
    private static readonly (string What, Regex Pattern)[] InLiterals =
    [
        ("heading", new(@"99\d\d\.\d\d")),
        ("tariff line", new(@"(?<![\d.])(?!0000)\d{4}\.\d{2}")),
        ("date", new(@"(?<!\d)20\d\d-\d\d-\d\d")),
        ("rate", new(@"(?<![\w.])(?!(?:0+(?:\.[0#]*)?|100)\s*%)\d+(?:\.\d+)?\s*%")),   // 0.## % is a format, 100 % is the whole
        ("country", new($"^(?:{CountryCodes.Replace(' ', '|')})$")),
    ];

    private static readonly (string What, Regex Pattern)[] InCode =
    [
        ("heading", new(@"(?<![\w.])99[0-2]\d(?:\.\d\d|_?\d{2}|_?\d{4})?(?![\w.])")),
        ("tariff line", new(@"(?<![\w.])\d{4}\.\d{2}(?!\d)")),
        ("date", new(@"\bnew\s+(?:LocalDate|LocalDateTime|DateOnly|DateTime|DateTimeOffset)\s*\(\s*20\d\d|\bFromUtc\s*\(\s*20\d\d")),
        ("rate", new(@"\bRate\s*\.\s*From\w+\s*\(\s*\d")),
    ];

    private const string Example = "a message shows how it is written";

    // Where a value of law may stand after all. An empty text means the whole file or folder.
    private static readonly (string Path, string Text, string Reason)[] Allowed =
    [
        ("src/Tidewaiter.Testing/", "", "builders and tiny books make up law, for tests alone"),
        ("src/Tidewaiter/Rate.cs", "12.5 %", Example),
        ("src/Tidewaiter.Law/Reading/EnvelopeTerms.cs", "8471.30", Example),
        ("src/Tidewaiter.Law/Reading/LawReader.cs", "2025-11-01", Example),
        ("src/Tidewaiter.Law/Reading/BookReader.cs", "2000-01-01T{text}", "a time of day is read with the pattern of a date and time; the day is dropped"),
        ("src/Tidewaiter.Duties/Questions/DutyQuestionReader.cs", "9503.00.0073", Example),
        ("src/Tidewaiter.Duties/Terms/DutyTerms.cs", "12.5 %", Example),
        ("src/Tidewaiter.Parties/Ownership/OwnershipDiagnostics.cs", "12.5 %", Example),
    ];

    // ISO 3166-1 alpha-2.
    private const string CountryCodes =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN " +
        "CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM " +
        "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK " +
        "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI " +
        "VN VU WF WS XK YE YT ZA ZM ZW";

    [Fact]
    public void NoSourceHoldsAValueOfLaw() => Convention.Holds(
        from found in Findings()
        where !Allowed.Any(allowed => Covers(allowed, found))
        select $"{found.Path}({found.Line}): {found.What} '{found.Text}'",
        "Law is data: move the value to law/, where it has a date and a citation. If it is an example in a message, add it to Allowed with the reason:");

    [Fact]
    public void NoAllowanceIsStale()
    {
        var findings = Findings().ToList();
        Convention.Holds(
            from allowed in Allowed
            where Repository.Has(allowed.Path) && allowed.Text.Length > 0 && !findings.Exists(found => Covers(allowed, found))
            select $"{allowed.Path}: '{allowed.Text}'",
            "These allowances cover nothing any more. Remove them from LawStaysOutOfSources:");
    }

    private static bool Covers((string Path, string Text, string Reason) allowed, (string Path, int Line, string What, string Text) found) =>
        found.Path.StartsWith(allowed.Path, StringComparison.Ordinal) && found.Text.Contains(allowed.Text, StringComparison.Ordinal);

    private static IEnumerable<(string Path, int Line, string What, string Text)> Findings()
    {
        foreach (var file in Repository.Sources("src"))
        {
            foreach (var (text, line) in file.Literals)
            {
                foreach (var (what, _) in InLiterals.Where(rule => rule.Pattern.IsMatch(text)))
                {
                    yield return (file.Path, line, what, text);
                }
            }

            foreach (var (line, text) in file.Code.Index())
            {
                foreach (var (what, pattern) in InCode.Where(rule => rule.Pattern.IsMatch(text)))
                {
                    yield return (file.Path, line + 1, what, pattern.Match(text).Value);
                }
            }
        }
    }
}
