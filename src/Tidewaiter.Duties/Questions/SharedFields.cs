using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What a line takes over from the entry it stands on.</summary>
/// <param name="EntryDate">The date of entry.</param>
/// <param name="KnownAt">What had been made public by then.</param>
/// <param name="Facts">Facts that hold for every line that does not state them.</param>
internal sealed record SharedFields(EventDate EntryDate, EventDate? KnownAt, ImmutableDictionary<FactName, FactValue> Facts);
