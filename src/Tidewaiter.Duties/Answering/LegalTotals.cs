using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The totals of one line by the law as it was known then, as it is known now, and without what a court held unlawful. What is assumed is in none of them.</summary>
internal sealed class LegalTotals
{
    // Layers are rounded to a billionth each.
    private const long Slack = 20;

    private readonly DutyDesk _desk;
    private readonly View _view;
    private readonly LineSheet _sheet;
    private readonly LayerWriter _layers;
    private readonly Func<DutyEngine, Money?> _moneyOf;
    private readonly DutyEngine _standing;
    private readonly long _known;
    private readonly long _withYielded;
    private readonly long _withoutYielded;

    /// <summary>The totals of a line.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="view">The view asked.</param>
    /// <param name="sheet">The line.</param>
    /// <param name="law">The engine of the view without assumptions.</param>
    /// <param name="layers">What that engine makes of the line.</param>
    /// <param name="moneyOf">The dollars of the line by another engine.</param>
    public LegalTotals(DutyDesk desk, View view, LineSheet sheet, DutyEngine law, LayerWriter layers, Func<DutyEngine, Money?> moneyOf)
    {
        _desk = desk;
        _view = view;
        _sheet = sheet;
        _layers = layers;
        _moneyOf = moneyOf;
        _standing = desk.EngineFor(view.KnownAt, [], LawReading.StandingOnly);
        _known = law.Total(sheet);
        _withYielded = _standing.Total(sheet);
        _withoutYielded = StandingLayers.Sum(layer => (long)((Int128)(layer.AdValorem?.Parts ?? 0) * layer.Share.Parts / Rate.Whole));
    }

    /// <summary>Whether something had yielded to a duty that was held unlawful: is it owed now, or not? Nobody has said.</summary>
    public bool IsUncertain => Math.Abs(_withYielded - _withoutYielded) > Slack;

    private IEnumerable<DutyLayer> StandingLayers => _layers.Layers.Where(layer => layer.Standing is not { For.IsEmpty: true });

    /// <summary>The three totals.</summary>
    public DutyTotals Find()
    {
        var entered = _desk.Authority.KnownAt(_sheet.Question.EntryDate);
        var filedBy = _desk.EngineFor(Instant.Min(entered, _view.KnownAt), []);
        var filed = filedBy.Total(_sheet);
        var totals = new DutyTotals(Rate.FromParts(filed), Rate.FromParts(_known), null)
        {
            AsFiledDuty = MoneyOf(filedBy, filed),
            AsKnownDuty = _layers.Duty,
        };
        return IsUncertain ? totals : totals with { Standing = Rate.FromParts(_withYielded), StandingDuty = MoneyOf(_standing, _withYielded) };
    }

    /// <summary>Both figures, where nobody has said which it is.</summary>
    public IEnumerable<DutyBranch> Branches() => IsUncertain
        ?
        [
            new DutyBranch(
                new Words("without_what_was_unlawful"),
                [],
                Rate.FromParts(_withoutYielded),
                _layers.Duty is null ? null : StandingLayers.Aggregate(Money.Zero, (sum, layer) => sum + (layer.Amount ?? Money.Zero))),
            new DutyBranch(new Words("with_what_had_yielded"), [], Rate.FromParts(_withYielded), MoneyOf(_standing, _withYielded)),
        ]
        : [];

    private Money? MoneyOf(DutyEngine other, long total) => total == _known ? _layers.Duty : _moneyOf(other);
}
