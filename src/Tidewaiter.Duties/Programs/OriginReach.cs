namespace Tidewaiter.Duties;

/// <summary>For each provision in force, whether it means an origin. Compared by reference: the law in force holds each only once.</summary>
/// <param name="signs">A sign for each provision, then for each condition on the origin.</param>
/// <param name="example">An origin that is treated so.</param>
internal sealed class OriginReach(string signs, CountryCode example)
{
    public CountryCode Example => example;

    public bool Has(int state) => Signs.At(signs, state) != 0;
}
