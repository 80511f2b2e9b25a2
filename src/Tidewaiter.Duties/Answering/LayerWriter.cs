using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Turns a run of a program into layers and entry lines: numbers, the value each stands on, the cents.</summary>
internal sealed class LayerWriter
{
    private readonly DutyQuestion _question;
    private readonly ScheduleLine? _line;
    private readonly LinePricing _pricing;
    private readonly DutyProgram _program;
    private readonly View _view;
    private readonly Instant _at;
    private readonly ImmutableArray<ValueGroup> _groups;
    private readonly ImmutableArray<LayerDraft> _drafts;
    private readonly bool _isCapWhole;
    private readonly ValueParts _parts;

    public LayerWriter(
        View view, DutyQuestion question, ScheduleLine? line, LinePricing pricing, DutyProgram program, LineSheet sheet, ValueParts parts)
    {
        _view = view;
        _at = sheet.At;
        _question = question;
        _line = line;
        _pricing = pricing;
        _program = program;
        _parts = parts;
        Span<byte> applies = stackalloc byte[DutyProgram.MaxBits];
        Span<byte> live = stackalloc byte[DutyProgram.MaxBits];
        Span<long> basePerPart = stackalloc long[DutyProgram.MaxParts];
        var run = new ProgramRun(program, sheet.Rates, applies, live, basePerPart);
        run.Execute(sheet.Truths(program), parts.Present);
        Conflict = ConflictOf(run.FindConflict());
        NeedsLine = parts.IsTooMuch || RestsOnLine(run, parts.Present);
        _groups = ValueGroup.Of(program, run, parts, question.Value);
        var drafts = Drafts(run, parts);
        InPlay = [.. drafts.Select(draft => draft.Line).OfType<LineRate>().Distinct()];
        _drafts = Merge(FilingSequence.For(view, sheet).Sort(drafts));
        Layers = [.. _drafts.Select(draft => draft.ToLayer(program, parts, _groups, AmountOn))];
        _isCapWhole = FilingLaw.Find<CappedTerm>(view, sheet) is { Filing: CappedFiling.Whole };
        Duty = question.Value is null ? null : Layers.Aggregate(Money.Zero, (sum, layer) => sum + (layer.Amount ?? Money.Zero));
    }

    public ImmutableArray<DutyLayer> Layers { get; }

    /// <summary>The tariff line's rates that are charged somewhere: what has to be priced.</summary>
    public ImmutableArray<LineRate> InPlay { get; }

    /// <summary>Whether the tariff line's own rate is charged anywhere. Where another number stands in its place it need not be known.</summary>
    public bool NeedsLine { get; }

    /// <summary>The sum of the layers; <c>null</c> without a value.</summary>
    public Money? Duty { get; }

    /// <summary>Two charges of one measure on one part, when there are any.</summary>
    public ImmutableArray<Problem> Conflict { get; }

    /// <summary>The entry lines: one for each group of value parts that carry the same numbers.</summary>
    public ImmutableArray<FilingLine> Filing() =>
    [
        .. _groups.Select((group, index) => new FilingLine(
            index + 1,
            Numbers([.. _drafts.Where(draft => (draft.Parts & group.Parts) != 0)], group))),
    ];

    private ImmutableArray<FilingNumber> Numbers(List<LayerDraft> drafts, ValueGroup group)
    {
        var cap = _isCapWhole ? drafts.Find(draft => draft.Cap is not null) : null;
        return [.. drafts.Select(Number)];

        // A capped rate may be filed whole, under its own number: the line's number then carries the value and no duty.
        FilingNumber Number(LayerDraft draft)
        {
            var value = draft.IsBase ? group.Dollars : null;
            return cap is null || !(draft.IsBase || draft == cap) ? new FilingNumber(draft.Heading, draft.RateText, value, AmountOn(draft, group))
                : draft == cap ? new FilingNumber(draft.Heading, new Words(cap.Cap!.Value.ToString()), value, Sum(drafts.Where(one => one.IsBase || one == cap), group))
                : new FilingNumber(draft.Heading, new Words(Rate.Zero.ToString()), value, group.Dollars is null ? null : Money.Zero);
        }
    }

    private Money? Sum(IEnumerable<LayerDraft> drafts, ValueGroup group) =>
        group.Dollars is null ? null : drafts.Aggregate(Money.Zero, (sum, draft) => sum + (AmountOn(draft, group) ?? Money.Zero));

    // Each number's duty is rounded to the cent on each entry line; amounts per unit are reported once, on the first.
    private Money? AmountOn(LayerDraft draft, ValueGroup group)
    {
        if (group.Dollars is not { } dollars)
        {
            return null;
        }

        if (draft.Line is not { } rate)
        {
            return dollars.Times(Rate.FromParts(draft.RateParts));
        }

        // Where the line's rate stands on a part alone, an amount per unit is its equivalent there (chapter 98, subchapter II, note 3).
        var price = LinePricing.PriceOf(rate, _question);
        var isFirst = group.Parts == _groups.First(one => (one.Parts & draft.Parts) != 0).Parts;
        var amount = isFirst ? Money.FromDollars(price.Cents * _parts.ShareOf(draft.Parts).Fraction / 100) : Money.Zero;
        return dollars.Times(price.AdValorem) + amount;
    }

    private List<LayerDraft> Drafts(ProgramRun run, ValueParts parts)
    {
        var drafts = new List<LayerDraft>();
        var unpriced = Unpriced(run);
        for (var i = 0; i < _program.Candidates.Length; i++)
        {
            var candidate = _program.Candidates[i];

            // A line that is not on file has no rate to show: leaving it out is not the same as calling it free.
            var isKnown = candidate.Charge is not ChargeTerm.Line || _pricing.IsOnFile || !NeedsLine;
            var shown = isKnown ? (byte)(run.Shown(i) & parts.Present) : (byte)0;
            while (shown != 0 && NumberTerm.IsFiled(candidate.State))
            {
                var first = BitOperations.TrailingZeroCount(shown);
                var same = SameRate(run, candidate.Charge, shown, first, unpriced);
                var isReplaced = candidate.Charge is ChargeTerm.Line && run.IsReplaced(first);
                drafts.Add(Draft(candidate, same, run.RateOn(candidate.Charge, first), isReplaced, (unpriced & same) == 0));
                shown = (byte)(shown & ~same);
            }

            if (candidate.State.Find<NumberTerm>() is { IsDisplaced: true })
            {
                drafts.AddRange(Displaced(run, candidate, (byte)(run.Live[i] & parts.Present)));
            }
        }

        return drafts;
    }

    // The numbers an exemption keeps on the entry, at nothing: those that would charge, not those that gave way to another charge.
    private List<LayerDraft> Displaced(ProgramRun run, Candidate exemption, byte on)
    {
        var drafts = new List<LayerDraft>();
        for (var mask = on == 0 ? 0 : exemption.Displaces; mask != 0; mask &= mask - 1)
        {
            var index = Bits.First(mask);
            var shown = (byte)(run.Applies[index] & on);
            for (var over = _program.Candidates[index].DisplacedBy; over != 0; over &= over - 1)
            {
                var other = Bits.First(over);
                shown = _program.Candidates[other].Charge.Charges ? (byte)(shown & ~run.Applies[other]) : shown;
            }

            if (shown != 0 && NumberTerm.IsFiled(_program.Candidates[index].State))
            {
                drafts.Add(new LayerDraft(exemption.State, new Words(NumberTerm.HeadingOf(_program.Candidates[index].State)), shown, 0, new Words(Rate.Zero.ToString())) { Citations = LayerDraft.CitationsOf(exemption.State, null) });
            }
        }

        return drafts;
    }

    private static bool RestsOnLine(ProgramRun run, byte present)
    {
        for (var rest = (int)present; rest != 0; rest &= rest - 1)
        {
            if (!run.IsReplaced(BitOperations.TrailingZeroCount(rest)))
            {
                return true;
            }
        }

        return false;
    }

    // A floor tops up by what the part's own base lacks; a base that is replaced is filed at nothing.
    private static byte SameRate(ProgramRun run, ChargeTerm charge, byte shown, int first, byte unpriced)
    {
        byte same = 0;
        for (var rest = (int)shown; rest != 0; rest &= rest - 1)
        {
            var part = BitOperations.TrailingZeroCount(rest);
            if (run.RateOn(charge, part) == run.RateOn(charge, first)
                && run.IsReplaced(part) == run.IsReplaced(first)
                && (unpriced >> part & 1) == (unpriced >> first & 1))
            {
                same |= (byte)(1 << part);
            }
        }

        return same;
    }

    // The parts whose base cannot be told, nor then what a floor adds to it.
    private byte Unpriced(ProgramRun run)
    {
        byte unpriced = 0;
        for (var i = 0; i < _program.Candidates.Length; i++)
        {
            if (_program.Candidates[i].Charge is not ChargeTerm.Line of || LinePricing.IsPriced(_pricing.Of(of.Column), _question))
            {
                continue;
            }

            for (var rest = (int)run.Live[i]; rest != 0; rest &= rest - 1)
            {
                var part = BitOperations.TrailingZeroCount(rest);
                unpriced |= (byte)(run.IsReplaced(part) ? 0 : 1 << part);
            }
        }

        return unpriced;
    }

    private LayerDraft Draft(Candidate candidate, byte shown, long rate, bool isReplaced, bool isBasePriced)
    {
        var number = candidate.State.Find<NumberTerm>();
        var isPriced = isBasePriced || candidate.Charge is not (ChargeTerm.Floor or ChargeTerm.Line) || isReplaced;
        var met = isPriced && candidate.Charge is ChargeTerm.Floor && rate == 0 ? candidate.State.Find<MetTerm>()?.Number : null;
        var isBase = number is { IsLine: true };
        var heading = met?.ToString()
            ?? number?.Number?.ToString()
            ?? (isBase ? _question.Hts.ToString() : number is { IsClaimed: true } ? ClaimedFor(candidate) : candidate.Provision.Id.Key.ToString());
        var line = candidate.Charge is ChargeTerm.Line of && !isReplaced ? _pricing.Of(of.Column) : null;
        var text = line is not null ? WithSymbol(line.ToString(), candidate.Charge) : isPriced ? Rate.FromParts(rate).ToString() : candidate.Charge.ToString();
        return new LayerDraft(candidate.State, new Words(heading), shown, rate, new Words(text))
        {
            IsBase = isBase,
            Line = line,
            IsPriced = isPriced,
            Cap = isPriced && rate > 0 && candidate.Charge is ChargeTerm.Floor floor ? floor.Rate : null,
            IsAssumed = IsAssumed(candidate.State),
            Citations = LayerDraft.CitationsOf(candidate.State, isBase ? OwnRow() : ListRow(candidate.State)),
        };
    }

    // The schedule in the edition of the date; the paragraph is that of the row where the row is of that edition.
    private Citation? OwnRow() =>
        _line is null || _question.BaseRate is not null ? null : new Citation(_line.Edition, _line.Edition == _line.Says.Source ? _line.Says.At : default);

    private Citation? ListRow(ProvisionState state) =>
        state.Find<GoodsTerm>() is { } goods && _view.RowOf(goods, _question.Hts, _at) is { } row ? new Citation(row.Source, row.At) : null;

    private string ClaimedFor(Candidate candidate) => _question.Claims
        .First(claim => candidate.Guards.Any(guard => guard.Needs.Atoms.OfType<Atom.OfClaim>().Any(atom => LinePricing.Meant(claim).Any(atom.Claims.Contains))))
        .ToString();

    private string WithSymbol(string text, ChargeTerm charge) =>
        charge is ChargeTerm.Line line && line.Column == (_pricing.Special is null ? RateColumn.General : RateColumn.Special) && _pricing.Symbol is { } symbol
            ? $"{text} ({symbol})"
            : text;

    private bool IsAssumed(ProvisionState state) =>
        _view.Drafts.Any(draft => ReferenceEquals(draft, state.Provision.Measure))
        || state.Visible.Any(painted => painted.Act?.Source.Type is InstrumentType.Statement or InstrumentType.Assumption);

    // One number may come from several provisions: an exclusion stands in each list it relieves.
    private static ImmutableArray<LayerDraft> Merge(IEnumerable<LayerDraft> drafts) =>
    [
        .. drafts.GroupBy(draft => (draft.Heading, draft.RateParts, draft.IsBase, draft.IsPriced, IsByQuantity: draft is { Line.IsAdValorem: false, RateParts: not 0 }))
            .Select(same => same.First() with
            {
                Parts = same.Aggregate((byte)0, (mask, draft) => (byte)(mask | draft.Parts)),
                Citations = [.. same.SelectMany(draft => draft.Citations).Distinct()],
            }),
    ];

    private ImmutableArray<Problem> ConflictOf((int First, int Second) pair)
    {
        if (!_program.Cycle.IsEmpty)
        {
            var names = string.Join(", ", _program.Cycle.Select(provision => provision.Id));
            return [ConflictProblem($"These provisions wait for one another and the law does not say which comes first: {names}.")];
        }

        return pair.First < 0
            ? []
            : [ConflictProblem(
                $"Both {_program.Candidates[pair.First].Provision.Id} and {_program.Candidates[pair.Second].Provision.Id} charge this line and neither displaces the other.")];
    }

    private static Problem ConflictProblem(string message) => new(new Words("$"), new DiagnosticCode(2009), new Words(message + " Look at both texts; no total is given."));
}
