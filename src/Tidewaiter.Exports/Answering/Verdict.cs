namespace Tidewaiter.Exports;

/// <summary>Whether something holds, given what is known. In this order "and" is the least of its parts and "or" the greatest.</summary>
internal enum Verdict
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>A fact that was not stated decides.</summary>
    Unknown,

    /// <summary>It does.</summary>
    Yes,
}
