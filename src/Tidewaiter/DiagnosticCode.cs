using System.Globalization;

namespace Tidewaiter;

/// <summary>The number of a diagnostic. 1000s: a law file; 2000s: a question; 3000s: a view or assumption; 4000s: parties, 4100s their owners and decisions; 5000s: exports; 6000s: vessels; 9000s: a document from outside.</summary>
/// <param name="Number">The four digits.</param>
public readonly record struct DiagnosticCode(int Number)
{
    /// <summary>The number as printed: <c>TW1002</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"TW{Number:0000}");
}
