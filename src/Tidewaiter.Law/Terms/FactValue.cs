namespace Tidewaiter.Law;

/// <summary>The value of a fact. What the number counts follows from the fact's type.</summary>
/// <param name="Number">Yes is 1 and no is 0; a share in parts per billion; money in cents; a plain number in billionths; an instant in seconds since 1970; a country by its key.</param>
/// <param name="Word">The word, for a fact that is a word.</param>
public readonly record struct FactValue(long Number, Words Word)
{
    /// <summary>A value that is a number.</summary>
    public FactValue(long number)
        : this(number, default)
    {
    }
}
