namespace Tidewaiter.Parties;

/// <summary>A test of ownership as the closure needs it.</summary>
/// <param name="Parts">The least parts that are enough.</param>
/// <param name="Together">Whether owners are added up.</param>
/// <param name="Chain">Whether what is caught counts as an owner in turn.</param>
internal readonly record struct TestShape(long Parts, bool Together, bool Chain);
