using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Charges and exemptions that are law together, and the programs made of them. Shared by all intervals and views in which the same are.</summary>
internal sealed class LawInForce(ImmutableArray<ProvisionState> states)
{
    // Hundreds of views keep many of these, most of them for a few questions.
    private const int Few = 1;

    private readonly ConcurrentDictionary<string, GoodsReach> _goods = new(1, Few, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OriginReach> _origins = new(1, Few, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(GoodsReach, OriginReach), DutyProgram> _programs = new(1, Few);

    /// <summary>The provisions as they stand, in the book's order.</summary>
    public ImmutableArray<ProvisionState> States => states;

    /// <summary>What their conditions ask of the origin.</summary>
    public ImmutableArray<Atom.OfOrigin> OriginAtoms { get; } =
    [
        .. states
            .SelectMany(state => state.Find<WhenTerm>()?.Alternatives ?? [])
            .SelectMany(alternative => alternative.Atoms)
            .OfType<Atom.OfOrigin>()
            .Distinct(),
    ];

    public GoodsReach GoodsSigned(string signs) => _goods.GetOrAdd(signs, static one => new GoodsReach(one));

    public OriginReach OriginSigned(string signs, CountryCode example) =>
        _origins.GetOrAdd(signs, static (one, example) => new OriginReach(one, example), example);

    public DutyProgram ProgramFor(GoodsReach goods, OriginReach origin, Func<ImmutableArray<(ProvisionState, Membership)>, DutyProgram> compile) =>
        _programs.GetOrAdd((goods, origin), static (pair, ask) => ask.compile(ask.Law.Reached(pair.Item1, pair.Item2)), (Law: this, compile));

    private ImmutableArray<(ProvisionState, Membership)> Reached(GoodsReach goods, OriginReach origin)
    {
        var reached = ImmutableArray.CreateBuilder<(ProvisionState, Membership)>();
        for (var i = 0; i < states.Length; i++)
        {
            if (goods.Of(i) != Membership.Off && origin.Has(i))
            {
                reached.Add((states[i], goods.Of(i)));
            }
        }

        return reached.ToImmutable();
    }
}
