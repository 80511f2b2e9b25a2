using System.Collections.Immutable;
using NodaTime;

namespace Tidewaiter.Parties;

/// <summary>One copy of one list: when its publisher made it, and the parties in it.</summary>
/// <param name="List">The list, by its id in the law.</param>
/// <param name="Version">The publisher's mark of the copy: usually a moment.</param>
/// <param name="Made">The day it was made; its age is counted from there.</param>
/// <param name="Parties">The parties.</param>
public sealed record ListCopy(MeasureId List, Words Version, LocalDate Made, ImmutableArray<ListedParty> Parties);
