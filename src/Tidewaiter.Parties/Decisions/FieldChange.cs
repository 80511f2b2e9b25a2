namespace Tidewaiter.Parties;

/// <summary>A field of a record that says something else than before.</summary>
/// <param name="Field">The field.</param>
/// <param name="Then">What it said; empty when it was not there.</param>
/// <param name="Now">What it says; empty when it is not there any more.</param>
public readonly record struct FieldChange(FactName Field, Words Then, Words Now)
{
    /// <summary><c>name: "A" is now "B"</c>.</summary>
    public override string ToString() =>
        Then.IsEmpty ? $"{Field}: \"{Now}\" is new" : Now.IsEmpty ? $"{Field}: \"{Then}\" is gone" : $"{Field}: \"{Then}\" is now \"{Now}\"";
}
