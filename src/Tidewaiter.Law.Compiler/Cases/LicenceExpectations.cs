using System.Collections.Immutable;
using Tidewaiter.Exports;

namespace Tidewaiter.Law.Compiler;

/// <summary>What a worked case about a licence says must come back. What it does not mention is not compared.</summary>
public sealed record LicenceExpectations
{
    /// <summary>The outcome of an authority, by its name.</summary>
    public ImmutableArray<KeyValuePair<Words, LicenceOutcome>> Outcomes { get; init; } = [];

    /// <summary>The requirements of all authorities, all of them, by the key of the provision; <c>null</c> when not mentioned.</summary>
    public ImmutableArray<Words>? Requirements { get; init; }

    /// <summary>Exceptions with their status; <c>none</c> where one must not be there.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Exceptions { get; init; } = [];

    /// <summary>The review policy of a requirement, by the key of the provision.</summary>
    public ImmutableArray<KeyValuePair<Words, ReviewPolicy>> Review { get; init; } = [];

    /// <summary>Facts that must be asked for.</summary>
    public ImmutableArray<Words> Questions { get; init; } = [];

    /// <summary>Provisions that must apply without requiring a licence: what forbids, demands, or gives to another agency.</summary>
    public ImmutableArray<Words> Basis { get; init; } = [];

    /// <summary>Branches with their outcomes, by the last part of the name.</summary>
    public ImmutableArray<KeyValuePair<Words, LicenceOutcome>> Branches { get; init; } = [];

    /// <summary>Statements that must be named as announced and never law, by the last part of the id.</summary>
    public ImmutableArray<Words> Announced { get; init; } = [];

    /// <summary>Flags that must be there.</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];
}
