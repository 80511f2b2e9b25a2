using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Whether a provision, as it stands, means a line and an origin.</summary>
internal static class Reach
{
    public static Membership Of(View view, ProvisionState state, HtsCode line, CountryCode origin, Instant at) =>
        HasOrigin(view, state, origin, at) ? OfGoods(view, state, line, at) : Membership.Off;

    public static Membership OfGoods(View view, ProvisionState state, HtsCode line, Instant at) =>
        state.Find<GoodsTerm>() is { } goods ? view.Includes(goods, line, at) : Membership.On;

    public static bool HasOrigin(View view, ProvisionState state, CountryCode origin, Instant at) =>
        state.Find<OriginTerm>() is not { } origins || view.Includes(origins, origin, at);
}
