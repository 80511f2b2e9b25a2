using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>For each provision in force, whether it means some goods. Compared by reference: the law in force holds each only once.</summary>
/// <param name="signs">A sign for each provision.</param>
internal sealed class GoodsReach(string signs)
{
    public Membership Of(int state) => (Membership)Signs.At(signs, state);
}
