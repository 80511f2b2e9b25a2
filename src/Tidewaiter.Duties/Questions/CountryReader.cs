using NodaTime;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Duties;

/// <summary>Reads a country and holds it against the codes of the book: two letters that stand for no country would be answered like any other.</summary>
internal sealed class CountryReader(CountryTable table)
{
    private const string Expected = "a country code of two letters";
    private static readonly DiagnosticCode Unknown = new(2010);

    /// <summary>The country; <c>null</c> and a problem when there is none of that code at the instant.</summary>
    public CountryCode? Read(NodeReader node, Instant at)
    {
        if (node.TextHere() is not { } text)
        {
            return null;
        }

        var isCode = CountryCode.TryParse(text, out var code);
        if (isCode && table.Has(code, at))
        {
            return code;
        }

        var meant = table.Nearest(new Words(text)) is { } near ? $" Did you mean {near}?" : "";
        if (isCode || meant.Length > 0)
        {
            node.Report(Unknown, $"'{text}' is not the code of a country on that date.{meant} Write two letters as in ISO 3166-1.");
        }
        else
        {
            node.Unreadable(text, Expected);
        }

        return null;
    }
}
