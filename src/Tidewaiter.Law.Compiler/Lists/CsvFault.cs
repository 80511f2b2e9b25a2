namespace Tidewaiter.Law.Compiler;

/// <summary>Something wrong with a list file: its line, and what to do.</summary>
internal sealed record CsvFault(int Line, string Message)
{
    public const string NoHeader = "This list has no header. Write 'code,op,from,to,by,at,role', or 'country,…' for a set of countries.";
    public const string OpenQuote = "A quotation mark is opened in this row and not closed on the same line. Close it, or double it if it belongs to the text.";
    public const string NoCode = "This row has no code. Fill the first column.";
    public const string DefaultsShape = "The defaults cannot be read. Write '#defaults from=<date> by=<instrument> at=<paragraph>', each value once and with a name: op, from, to, by, at or role.";

    public static string Header(string found) =>
        $"The header '{found}' is not one of a list. Begin with 'code' or 'country', then name each column once; 'op', 'from' and 'by' must be among them.";

    public static string Columns(int expected, int found) =>
        $"This row has {found} columns and the header has {expected}. Add or remove commas, and put a value that holds a comma in quotes.";

    public static string Op(string text) => $"'{text}' is no operation. Write '+' to add the code or '-' to carve it out; an empty cell adds.";

    public static string Unreadable(string kind, string text) => kind switch
    {
        "country" => $"'{text}' is not a country. Write its two letters as in ISO 3166-1.",
        "eccn" or "control_code" => $"'{text}' is not a control number. Write a digit, a letter A to E, three digits, then paragraphs, as in 3A001.a.2.",
        _ => $"'{text}' is not a tariff number. Write 2 to 10 digits, with dots or without.",
    };

    public static string Date(string column, string text) => $"'{text}' in the column '{column}' is not a date. Write it as YYYY-MM-DD, or leave the cell empty.";

    public static string EndsBeforeItBegins(string from, string to) => $"This row ends on {to}, before it begins on {from}. Correct 'from' or 'to'.";

    public static string Role(string text) => $"'{text}' is no role. Write 'described' where only a described part of the line is meant, or leave the cell empty.";

    public static string DuplicateRow(int line) => $"Line {line} says the same. Remove one of the two.";
}
