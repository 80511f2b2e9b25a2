using System.Collections.Immutable;
using NodaTime;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>Answers one question: finds the line and the program, runs it, and says what was presumed, asked and left out.</summary>
internal sealed class DutyAnswerer(DutyDesk desk, DutyQuestion question, DutyEngine engine)
{
    /// <summary>The flag of fees worked out as if the line were a whole entry.</summary>
    public const string FeesOfThisLineAlone = "fees_of_this_line_alone";

    /// <summary>The flag of a record known from recall only.</summary>
    public const string RestsOnRecall = "rests_on_recall";

    private readonly List<Words> _flags = [];

    private View View => engine.View;

    public DutyFinding Answer()
    {
        var instant = RateInstant.Of(View, question, desk.Authority);
        var at = instant.At;
        var line = desk.Schedule.FindFor(question, at, View.KnownAt, desk.Options.CarryBack);
        var pricing = LinePricing.Of(question, line);
        var sheet = new LineSheet(question, at, desk.Facts, pricing.Rates, pricing.Claims);
        var program = engine.ProgramFor(question.Hts, question.Origin, at);
        var parts = ValueParts.Of(program, sheet);
        var ranges = new RangeFinder(program, sheet);
        var known = ranges.TotalIfCertain(parts);
        var layers = new LayerWriter(View, question, line, pricing, program, sheet, parts);
        var conflict = layers.Conflict;
        var isPriced = layers.InPlay.All(rate => LinePricing.IsPriced(rate, question));
        var isOnFile = pricing.IsOnFile || !layers.NeedsLine;
        var total = isOnFile && isPriced && !parts.IsTooMuch && !parts.Overlaps && conflict.IsEmpty ? known : null;
        var branches = new BranchFinder(desk, engine, program, sheet, total, other => MoneyOf(other, sheet, line, pricing)).Find(_flags);
        var fees = EntryFacts.AreStated(desk.Book, question) ? OfTheEntry() : FeeSheet.Empty;
        var excludes = fees.Leaves(Gaps(GapKind.Charge, at));

        // What is assumed is owed by nobody yet: it is neither filed nor among the totals of the law.
        var law = View.Assumed.IsEmpty ? engine : desk.EngineFor(View.KnownAt, []);
        var lawLayers = View.Assumed.IsEmpty || total is null ? layers : LayersOf(law, sheet, line, pricing);
        var totals = total is null ? null : new LegalTotals(desk, View, sheet, law, lawLayers, other => MoneyOf(other, sheet, line, pricing));
        AddFlag("legal_uncertainty", totals is { IsUncertain: true });
        var idle = isOnFile ? new IdleClaims(View, desk.Jurisdiction, program, sheet, parts, pricing, fees.UsedClaims).Find() : [];
        AddFlag("claim_without_effect", !idle.IsEmpty);
        var evidence = new EvidenceFinder(program, sheet).Find();
        AddFlag("evidence", !evidence.IsEmpty);
        Flag(line, pricing, parts, layers, fees);
        AddFlag("rate_instant_from_entry_date", !instant.Missing.IsEmpty);
        return new DutyFinding(question, StatusOf(line, pricing, isPriced, parts, layers, known, branches, excludes), desk.Book.Hash, desk.Book.HorizonDate)
        {
            Flags = [.. _flags],
            Layers = layers.Layers,
            Total = total is { } whole ? Rate.FromParts(whole) : null,
            Duty = total is null ? null : layers.Duty,
            Totals = totals?.Find(),
            Filing = total is null ? [] : FilingCap.Split(View, at, lawLayers.Filing()),
            Fees = fees.Fees,
            NotOwed = new YieldFinder(program, sheet, parts).Find(),
            Range = desk.Options.Range || (total is null && known is null) ? ranges.Range() : null,
            Presumed = ranges.Presumptions(parts, desk.Authority),
            ClaimsAvailable = total is { } now ? new ClaimFinder(program, sheet, parts, line).Find(now) : [],
            Questions = [.. layers.InPlay.Where(rate => !LinePricing.IsPriced(rate, question)).SelectMany(rate => LinePricing.Missing(rate, question)), .. ranges.Questions(parts), .. instant.Missing.Select(FactQuestion.About)],
            Branches = totals is null ? branches : [.. branches, .. totals.Branches()],
            Excludes = excludes,
            NotChecked = Gaps(GapKind.Bar, at),
            KnownAt = desk.KnownAt(question),
            RateInstant = at,
            RateRule = instant.Rule,
            Trace = desk.Options.Explain ? new Tracer(desk, View, program, sheet, parts, at).Trace() : [],
            Problems = [.. View.Warnings, .. conflict, .. idle, .. evidence],
            Assumed = View.Assumed,
        };
    }

    // What the entry would say if this line were the whole of it.
    private FeeSheet OfTheEntry()
    {
        var alone = ImmutableArray.Create(new EntrySheet(question, desk.Authority, question.Value));
        var fees = FeeSheet.Of(View, alone);
        return InLieuSheet.Of(View, alone, desk.Facts) is { Result: null } none ? fees with { Decided = fees.Decided.Union(none.Decided) } : fees;
    }

    private DutyStatus StatusOf(
        ScheduleLine? line,
        LinePricing pricing,
        bool isPriced,
        ValueParts parts,
        LayerWriter layers,
        long? known,
        ImmutableArray<DutyBranch> branches,
        ImmutableArray<Gap> excludes)
    {
        if (!layers.Conflict.IsEmpty)
        {
            return DutyStatus.Conflict;
        }

        if (!pricing.IsOnFile && layers.NeedsLine)
        {
            return DutyStatus.NotOnFile;
        }

        if (layers.InPlay.Any(rate => !rate.Unpriced.IsEmpty))
        {
            return DutyStatus.NotModelled;
        }

        if (!isPriced || parts.IsTooMuch || parts.Overlaps || branches.Any(branch => branch.Name == BranchFinder.OtherReading))
        {
            return DutyStatus.Undetermined;
        }

        if (known is null)
        {
            return DutyStatus.Range;
        }

        return excludes.Any(gap => gap.IsParticular) || !question.Unused.IsEmpty || IsCarriedBack(line) ? DutyStatus.AnsweredExcept : DutyStatus.Answered;
    }

    private void Flag(ScheduleLine? line, LinePricing pricing, ValueParts parts, LayerWriter layers, FeeSheet fees)
    {
        AddFlag("base_rate_stated", question.BaseRate is not null);
        AddFlag("line_not_on_file", line is null);
        AddFlag("carried_back", IsCarriedBack(line));
        AddFlag("statistical_suffix_not_on_file", line is { IsExact: false });
        var unpriced = layers.InPlay.Where(rate => pricing.IsOnFile && rate.Unpriced.IsEmpty && !LinePricing.IsPriced(rate, question)).ToList();
        AddFlag("quantity_missing", unpriced.Any(rate => LinePricing.Missing(rate, question).Any(IsQuantity)));
        AddFlag("fact_missing", unpriced.Any(rate => !LinePricing.Missing(rate, question).All(IsQuantity)));
        AddFlag("quantity_out_of_range", unpriced.Any(rate => LinePricing.Missing(rate, question).IsEmpty));
        AddFlag(RestsOnRecall, fees.RestsOnRecall || layers.Layers.Any(layer => layer.Citations.Any(citation => citation.Source.Certainty == Certainty.Recall)));
        AddFlag("parts_exceed_value", parts.IsTooMuch);
        AddFlag("parts_may_overlap", parts.Overlaps);
        AddFlag("assumed", !View.Assumed.IsEmpty);
        AddFlag("known_at_beyond_horizon", desk.Authority.KnownAt(desk.KnownAt(question)) > desk.Authority.KnownAt(desk.Book.KnownThrough));
        AddFlag(FeesOfThisLineAlone, !fees.Fees.IsEmpty);
        foreach (var field in question.Unused)
        {
            AddFlag($"not_read:{field}", true);
        }
    }

    // A rate that was stated needs no line.
    private bool IsCarriedBack(ScheduleLine? line) => line is { IsCarriedBack: true } && question.BaseRate is null;

    private static bool IsQuantity(FactQuestion asked) =>
        asked.Fact.ToString() is var name && (name == "value_usd" || name.StartsWith("quantity.", StringComparison.Ordinal));

    private void AddFlag(string flag, bool holds)
    {
        if (holds)
        {
            _flags.Add(new Words(flag));
        }
    }

    // The dollars of another law for the same line, rounded number by number as on an entry.
    private Money? MoneyOf(DutyEngine other, LineSheet sheet, ScheduleLine? line, LinePricing pricing) => LayersOf(other, sheet, line, pricing).Duty;

    private LayerWriter LayersOf(DutyEngine other, LineSheet sheet, ScheduleLine? line, LinePricing pricing)
    {
        var program = other.ProgramFor(question.Hts, question.Origin, sheet.At);
        return new LayerWriter(other.View, question, line, pricing, program, sheet, ValueParts.Of(program, sheet));
    }

    private ImmutableArray<Gap> Gaps(GapKind kind, Instant at) => Perimeter.Of(View, kind, question.Hts, question.Origin, at);
}
