namespace Tidewaiter.Exports;

/// <summary>What the answer would be if an announcement were law, or a disputed date were read the other way. Never the answer itself.</summary>
/// <param name="Name">The statement, or <c>other_reading</c>.</param>
/// <param name="Outcome">The outcome then.</param>
public sealed record LicenceBranch(Words Name, LicenceOutcome Outcome);
