using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>A duty that would apply and is not owed, because another one is.</summary>
/// <param name="Heading">Its number.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Program">Its measure's title.</param>
/// <param name="Because">The number, or numbers, to which it yields.</param>
/// <param name="Citations">What says so.</param>
public sealed record DutyNotOwed(Words Heading, ProvisionId Provision, Words Program, Words Because, ImmutableArray<Citation> Citations);
