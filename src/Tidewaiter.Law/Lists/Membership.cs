namespace Tidewaiter.Law;

/// <summary>Whether a line is on a list.</summary>
public enum Membership
{
    /// <summary>It is not.</summary>
    Off,

    /// <summary>It is.</summary>
    On,

    /// <summary>A described part of the line is: the importer must say.</summary>
    Described,
}
