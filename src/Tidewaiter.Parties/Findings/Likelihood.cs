using System.Globalization;

namespace Tidewaiter.Parties;

/// <summary>How likely two records name one party, given what was compared; kept as log-odds, in which evidence adds up.</summary>
public readonly record struct Likelihood : IComparable<Likelihood>
{
    internal Likelihood(double logOdds) => LogOdds = logOdds;

    /// <summary>One in four: from here on a match is an alert. A party missed costs more than three looked at in vain.</summary>
    public static Likelihood Alert { get; } = new(-Math.Log(3));

    /// <summary>Next to nothing: every comparison is above it.</summary>
    public static Likelihood Lowest { get; } = new(-30);

    internal double LogOdds { get; }

    internal double Probability => 1 / (1 + Math.Exp(-LogOdds));

    /// <summary>Reads a probability between 0 and 1, both left out.</summary>
    public static bool TryParse(string? text, out Likelihood likelihood)
    {
        var read = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var p) && p is > 0 and < 1;
        likelihood = new Likelihood(read ? Math.Log(p / (1 - p)) : 0);
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(Likelihood other) => LogOdds.CompareTo(other.LogOdds);

    /// <summary>The log-odds with their sign: what a piece of evidence adds or takes.</summary>
    public Words ToSignedWords() => new(LogOdds.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture));

    /// <summary>The probability with three places.</summary>
    public override string ToString() => Probability.ToString("0.000", CultureInfo.InvariantCulture);
}
