using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What no number of an answer contains: the known gaps that may touch a line.</summary>
internal static class Perimeter
{
    public static ImmutableArray<Gap> Of(View view, GapKind kind, HtsCode line, CountryCode origin, Instant at) =>
    [
        .. view.Book.Gaps.Where(gap =>
            gap.Kind == kind
            && gap.Scope.From <= at && at < gap.Scope.To
            && view.Includes(gap.Scope.Goods, line, at) != Membership.Off
            && view.Includes(gap.Scope.Origin, origin, at)),
    ];
}
