using System.Collections.Immutable;
using System.Globalization;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads what a worked case expects.</summary>
internal static class ExpectationReader
{
    private const string RateExpected = "a rate with its percent sign";
    private const string DollarsExpected = "an amount of dollars";
    private const string FeeExpected = "an amount";

    public static CaseExpectations Read(NodeReader node)
    {
        var total = node.Child("total");
        var isNone = total?.Scalar == "none";
        var fee = node.Child("fee");
        var isNoFee = fee?.Scalar == "none";
        var expect = new CaseExpectations
        {
            NoTotal = isNone,
            Total = isNone ? null : total?.ValueHere<Rate>(ParseRate, RateExpected + ", or 'none'"),
            Duty = node.OptionalValue<Money>("duty", ParseDollars, DollarsExpected),
            Layers = Texts(node, "layers"),
            Absent = Words(node, "absent"),
            Order = Words(node, "order"),
            Status = node.OptionalText("status") is { } status ? new Words(status) : null,
            Flags = Words(node, "flags"),
            Range = node.OptionalValue<(Rate, Rate)>("range", ParseRange, "two rates with 'to' between them, the lower one first"),
            Branches = Pairs(node, "branches", child => child.ValueHere<Rate>(ParseRate, RateExpected) ?? default),
            Standing = Texts(node, "standing"),
            Basis = Pairs(node, "basis", child => child.ValueHere<Money>(ParseDollars, DollarsExpected) ?? default),
            Filed = Pairs(node, "filed", child => child.ValueHere<Money>(ParseDollars, DollarsExpected) ?? default),
            NoFee = isNoFee,
            Fee = isNoFee ? null : fee?.ValueHere<decimal>(ParseFee, FeeExpected + ", or 'none'"),
            Charge = node.OptionalText("charge") is { } charge ? new Words(charge) : null,
            Exempt = node.OptionalText("exempt") is { } exempt ? new Words(exempt) : null,
            Candidates = node.Child("candidates") is { } listed ? [.. listed.OneOrMore().Select(item => item.ValueHere<decimal>(ParseFee, FeeExpected) ?? default)] : [],
            Questions = Words(node, "questions"),
            BranchFees = Pairs(node, "branch_fees", child => child.ValueHere<decimal>(ParseFee, FeeExpected) ?? default),
            Advised = node.OptionalValue<EventDate>("advised", LawReader.ParseDate, LawReader.DateExpected),
            Proof = node.OptionalText("proof") is { } proof ? new Words(proof) : null,
            Fees = node.Child("fees") is null ? null : Pairs(node, "fees", child => child.ValueHere<Money>(ParseDollars, DollarsExpected) ?? default),
            Owed = node.OptionalValue<Money>("owed", ParseDollars, DollarsExpected),
            NoInLieu = node.Child("in_lieu")?.Scalar == "none",
            InLieu = node.Child("in_lieu") is { Scalar: not "none" } place ? place.ValueHere<Money>(ParseDollars, DollarsExpected + ", or 'none'") : null,
            RateInstant = node.OptionalValue<EventDate>("rate_instant", LawReader.ParseDate, LawReader.DateExpected),
            Rule = node.OptionalText("rule") is { } rule ? new Words(rule) : null,
            Carries = Words(node, "carries"),
            Asks = Words(node, "asks"),
            Problem = node.OptionalValue<DiagnosticCode>("problem", ParseCode, "the number of a diagnostic, TW and four digits"),
            Licence = LicenceExpectationReader.Read(node.Child("licence")),
            State = node.OptionalValue<Lifecycle>("state", LawReader.ParseEnum, "one of in_force, suspended, not_enforced, ended, none"),
            Outcomes = Texts(node, "outcomes"),
            IfApplied = Texts(node, "if_applied"),
            Owned = Texts(node, "owned"),
            Terms = Texts(node, "terms"),
            Chains = Texts(node, "chains"),
        };
        node.Finish();
        if (node.IsMapping && !node.Entries().Any())
        {
            node.Report(CompilerDiagnostics.Case, "This case expects nothing, so it would always hold. Say what must come back: total, layers, state or another expectation.");
        }

        return expect;
    }

    private static ImmutableArray<KeyValuePair<Words, T>> Pairs<T>(NodeReader node, string key, Func<NodeReader, T> read) =>
        node.Child(key) is { } child ? [.. child.Entries().Select(entry => KeyValuePair.Create(new Words(entry.Key), read(entry.Node)))] : [];

    private static ImmutableArray<KeyValuePair<Words, Words>> Texts(NodeReader node, string key) =>
        Pairs(node, key, child => child.TextHere() is { } text ? new Words(text) : default);

    private static ImmutableArray<Words> Words(NodeReader node, string key) =>
        node.Child(key) is { } child ? [.. child.OneOrMore().Select(item => new Words(item.TextHere() ?? ""))] : [];

    private static bool ParseRate(string text, out Rate rate) => Rate.TryParse(text, out rate);

    private static bool ParseDollars(string text, out Money money)
    {
        var read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var dollars)
            && dollars < 1_000_000_000_000;
        money = read ? Money.FromDollars(dollars) : default;
        return read;
    }

    private static bool ParseFee(string text, out decimal fee) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out fee);

    private static bool ParseRange(string text, out (Rate Low, Rate High) range)
    {
        const string to = " to ";
        var middle = text.IndexOf(to, StringComparison.Ordinal);
        var high = default(Rate);
        var read = middle > 0 & Rate.TryParse(text.AsSpan(0, Math.Max(middle, 0)), out var low)
            && Rate.TryParse(text.AsSpan(middle + to.Length), out high)
            && low <= high;
        range = (low, high);
        return read;
    }

    private static bool ParseCode(string text, out DiagnosticCode code)
    {
        code = default;
        if (text is not ['T', 'W', _, _, _, _] || !int.TryParse(text.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        code = new DiagnosticCode(number);
        return true;
    }
}
