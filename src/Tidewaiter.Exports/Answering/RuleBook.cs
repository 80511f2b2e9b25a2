using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Exports;

/// <summary>The export law of one authority in one view. Between two boundaries it stands still, so each stretch is worked out once.</summary>
internal sealed class RuleBook
{
    // A view is immutable and serves any number of desks; its rules go when it goes.
    private static readonly ConditionalWeakTable<View, ConcurrentDictionary<Words, RuleBook>> Known = [];

    private readonly ImmutableArray<Provision> _provisions;
    private readonly ConcurrentDictionary<int, RuleSlice> _slices = new();
    private ImmutableArray<Instant> _changes;

    private RuleBook(View view, Words jurisdiction)
    {
        View = view;
        Jurisdiction = jurisdiction;
        Authority = view.Book.Authorities[jurisdiction];
        var prefix = jurisdiction + ".";
        var groups = $"{jurisdiction}.exports.groups.";
        Groups =
        [
            .. view.Book.ListIds.Select(id => id.ToString()).Where(id => id.StartsWith(groups, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(id => (new Words(id[groups.Length..].ToUpperInvariant().Replace('-', ':')), view.Book.List(new ListId(id)))),
        ];
        _provisions =
        [
            .. view.Measures
                .Where(measure => measure.Kind == MeasureKind.Licence && measure.Id.ToString().StartsWith(prefix, StringComparison.Ordinal))
                .SelectMany(measure => measure.Provisions),
        ];
    }

    public View View { get; }

    public Words Jurisdiction { get; }

    public Authority Authority { get; }

    /// <summary>The country groups, as the law prints their names.</summary>
    public ImmutableArray<(Words Name, CodeLog Members)> Groups { get; }

    /// <summary>Every instant at which this law can change, ascending.</summary>
    public ImmutableArray<Instant> Changes =>
        _changes.IsDefault ? _changes = [.. Boundaries().Where(at => at != Instant.MaxValue && at != Instant.MinValue).Distinct().Order()] : _changes;

    private IEnumerable<Instant> Boundaries()
    {
        foreach (var provision in _provisions)
        {
            foreach (var act in View.CoatsOn(provision).ToArray())
            {
                yield return act.From;
                yield return act.To;
            }
        }

        var prefix = $"{Jurisdiction}.exports.";
        foreach (var row in View.Book.ListIds.Where(id => id.ToString().StartsWith(prefix, StringComparison.Ordinal)).SelectMany(id => View.Book.List(id).Distinct))
        {
            yield return row.From;
            yield return row.To;
        }
    }

    public static RuleBook Of(View view, Words jurisdiction) =>
        Known.GetValue(view, _ => new ConcurrentDictionary<Words, RuleBook>()).GetOrAdd(jurisdiction, static (name, of) => new RuleBook(of, name), view);

    public RuleSlice At(Instant at)
    {
        var index = View.Boundaries.BinarySearch(at);
        index = index < 0 ? ~index : index + 1;
        return _slices.TryGetValue(index, out var slice)
            ? slice
            : _slices.GetOrAdd(index, new RuleSlice([.. _provisions.Select(provision => new Rule(View.StateOf(provision, at)))]));
    }
}
