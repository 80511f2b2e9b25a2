using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>A day on which totals moved, what moved most, and the acts behind it.</summary>
/// <param name="On">The day.</param>
/// <param name="Weight">The sum of all changes over codes on file and origins, in points of a percent, without their sign.</param>
/// <param name="Lines">How many codes on file moved.</param>
/// <param name="Origins">From how many origins.</param>
/// <param name="Line">The line that stands for the class that moved most.</param>
/// <param name="Origin">An origin from which it did.</param>
/// <param name="Before">Its total until then.</param>
/// <param name="After">Its total from then on.</param>
/// <param name="Acts">The acts that begin or end then on the provisions whose share of that total changed; empty where a condition's own date is behind it.</param>
public sealed record LawMove(
    EventDate On, decimal Weight, int Lines, int Origins, HtsCode Line, CountryCode Origin, Rate Before, Rate After, ImmutableArray<Act> Acts);
