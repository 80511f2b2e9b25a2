using System.Globalization;

namespace Tidewaiter.Reading;

/// <summary>Reads a figure as people write one: <c>10418</c>, <c>10,418.50</c>, <c>1.0418e4</c>. A comma stands before three digits and nowhere else.</summary>
internal static class Figure
{
    public static bool TryParse(string text, out decimal figure)
    {
        var trimmed = text.Trim();
        if (trimmed.Contains(',', StringComparison.Ordinal))
        {
            var whole = trimmed.Split('.')[0].Split(',');
            if (whole[0].Length is 0 or > 3 || whole.Skip(1).Any(group => group.Length != 3) || trimmed.IndexOf(',') > (trimmed.IndexOf('.') is >= 0 and var point ? point : int.MaxValue))
            {
                figure = 0;
                return false;
            }

            trimmed = trimmed.Replace(",", "", StringComparison.Ordinal);
        }

        return decimal.TryParse(trimmed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out figure);
    }
}
