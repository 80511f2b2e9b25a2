using System.Text.RegularExpressions;

namespace Tidewaiter.Law.Compiler;

/// <summary>Finds citations of legal texts, and writes each in the one spelling sources have in the book: <c>90 FR 15041</c>, <c>Executive Order 14257</c>.</summary>
internal static class CitationFinder
{
    // None of these looks back, so the time is that of one pass whatever the text is.
    private const RegexOptions OnePass = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Document = "FR Doc. ";

    /// <summary>The number of a message of CBP: eight digits since 2019, a year and six before.</summary>
    public static Regex Message { get; } = new(@"\bCSMS\s*(?:No\.|Message)?\s*#?\s*(?<number>\d{8}|\d{2}-\d{6})\b", OnePass);

    // A form, and the one spelling of what it finds.
    private static readonly (Regex Form, string Spelling)[] Forms =
    [
        (new(@"\b(?<volume>\d{1,3})\s+(?:FR|F\.R\.|Fed\.\s*Reg\.)\s+(?<number>\d{1,6})\b", OnePass), "${volume} FR ${number}"),
        (new(@"\bFR\s+Docs?\.?\s+(?<number>[A-Z]?\d{1,4}-\d{3,6})\b", OnePass), Document + "${number}"),
        (new(@"\b(?:Executive\s+Order|E\.O\.|EO)\s+(?<number>\d{4,5})\b", OnePass), "Executive Order ${number}"),
        (new(@"\bProc(?:lamation|\.)\s+(?<number>\d{4,5})\b", OnePass), "Proclamation ${number}"),
        (Message, "CSMS ${number}"),
        (new(@"\b(?:Pub\.\s*L\.|Public\s+Law)\s*(?:No\.)?\s*(?<number>\d{2,3}-\d{1,3})\b", OnePass), "Pub. L. ${number}"),
    ];

    /// <summary>Whether a citation, in its one spelling, is a page or a number of the Federal Register.</summary>
    public static bool IsOfTheRegister(Words citation) => citation.ToString().Contains("FR ", StringComparison.Ordinal);

    /// <summary>A document of the Federal Register by its number.</summary>
    public static Words DocumentNumber(string number) => new(Document + number);

    /// <summary>Whether a citation is such a number.</summary>
    public static bool IsDocumentNumber(Words citation) => citation.ToString().StartsWith(Document, StringComparison.Ordinal);

    /// <summary>The citations of a text, in its order.</summary>
    public static IEnumerable<Words> Find(string text) =>
        from one in Forms
        from Match match in one.Form.Matches(text)
        orderby match.Index
        select new Words(match.Result(one.Spelling));
}
