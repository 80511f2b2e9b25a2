using System.Collections.Concurrent;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The law between two boundaries of a view: found once, then narrowed by goods and by origin.</summary>
/// <remarks>Most lines and nearly all origins are treated like many others: goods and origins that every provision treats alike are one object here.</remarks>
internal sealed class IntervalLaw
{
    // Hundreds of views keep thousands of these, most of them for a few questions.
    private const int Few = 1;

    private readonly ProgramCache _cache;
    private readonly LineClasses _classes;
    private readonly View _view;
    private readonly Instant _at;
    private readonly LawInForce _law;
    private readonly ConcurrentDictionary<int, GoodsReach> _goods = new(1, Few);
    private readonly ConcurrentDictionary<CountryCode, OriginReach> _origins = new(1, Few);

    /// <summary>The law at an instant.</summary>
    /// <param name="cache">What shares programs between intervals.</param>
    /// <param name="classes">The classes that this view's lists and codes tell apart.</param>
    /// <param name="law">What is law then.</param>
    /// <param name="view">The view.</param>
    /// <param name="at">An instant of the interval.</param>
    public IntervalLaw(ProgramCache cache, LineClasses classes, LawInForce law, View view, Instant at)
    {
        _cache = cache;
        _classes = classes;
        _law = law;
        _view = view;
        _at = at;
    }

    public DutyProgram ProgramFor(HtsCode line, CountryCode origin) => ProgramFor(GoodsOf(line), OriginOf(origin));

    public DutyProgram ProgramFor(GoodsReach goods, OriginReach origin) =>
        _law.ProgramFor(goods, origin, reached => _cache.Get(reached, _view, origin.Example, _at));

    /// <summary>How the provisions in force treat a line. Lines they treat alike give the same object.</summary>
    public GoodsReach GoodsOf(HtsCode line) => _goods.GetOrAdd(_classes.Of(line), static (_, ask) => ask.Law.FindGoods(ask.line), (Law: this, line));

    /// <summary>How the provisions in force treat an origin. Origins they treat alike give the same object.</summary>
    public OriginReach OriginOf(CountryCode origin) => _origins.GetOrAdd(origin, static (one, law) => law.FindOrigin(one), this);

    private GoodsReach FindGoods(HtsCode line)
    {
        Span<byte> signs = stackalloc byte[_law.States.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = (byte)Reach.OfGoods(_view, _law.States[i], line, _at);
        }

        return _law.GoodsSigned(Signs.Of(signs));
    }

    // What conditions say of an origin is part of how it is treated.
    private OriginReach FindOrigin(CountryCode origin)
    {
        var states = _law.States;
        Span<byte> signs = stackalloc byte[states.Length + _law.OriginAtoms.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            var holds = i < states.Length
                ? Reach.HasOrigin(_view, states[i], origin, _at)
                : _view.Includes(_law.OriginAtoms[i - states.Length].Origins, origin, _at);
            signs[i] = holds ? (byte)1 : (byte)0;
        }

        return _law.OriginSigned(Signs.Of(signs), origin);
    }
}
