using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Vessels;

/// <summary>Reads a call from JSON: one object, flat or with its fields under <c>inputs</c>. Everything wrong is collected, shaped like the input.</summary>
public sealed class PortCallReader
{
    private readonly ImmutableArray<VesselLaw> _shores;

    /// <summary>A reader for calls under a book's port fees.</summary>
    public PortCallReader(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _shores = VesselLaw.Of(book);
    }

    /// <summary>Reads a call; <c>null</c> and at least one problem when it cannot be asked.</summary>
    public (PortCall? Call, IReadOnlyList<Problem> Problems) Read(JsonElement json)
    {
        var problems = new List<Problem>();
        var outer = new NodeReader(json, "$", CallDiagnostics.Family, problems);
        if (!outer.IsMapping)
        {
            outer.Report(CallDiagnostics.NotACall, CallDiagnostics.NotACallMessage);
            return (null, problems);
        }

        var call = ReadObject(outer);
        return problems.Count == 0 ? (call, problems) : (null, problems);
    }

    private PortCall? ReadObject(NodeReader outer)
    {
        var inner = outer.Child("inputs") ?? outer;
        if (!inner.IsMapping)
        {
            inner.WrongShape("a mapping");
            return null;
        }

        var id = Either(outer, inner, "id")?.TextHere();
        if (Shore(outer, inner) is not { } law)
        {
            return null;
        }

        var claimed = Claimed(outer, inner, law, out var isClaimed);
        var facts = new CallFactReader(law, [.. _shores.SelectMany(one => one.Facts).Select(fact => fact.Name).Distinct()], inner);
        var rate = inner.OptionalValue<decimal>("rate", ParseNumber, "the rate you expect, a number");
        var date = Date(inner, law, claimed, isClaimed ? rate : null, out var isByRate);

        var known = CallFields.KnownAt.Where(key => outer.Has(key) || inner.Has(key)).Select(key => Either(outer, inner, key)).FirstOrDefault()
            ?.ValueHere<EventDate>(LawReader.ParseDate, LawReader.DateExpected);
        var assume = Assumed(outer, inner);
        facts.Read(date?.Date);
        var chain = inner.Child("owner_chain") is { } owners ? owners.OneOrMore().Select(item => new Words(item.TextHere() ?? "")).ToImmutableArray() : [];
        var rotation = inner.OptionalText("rotation");
        foreach (var name in CallFields.BesideTheQuestion.Where(name => outer.Has(name) || inner.Has(name)))
        {
            Either(outer, inner, name);
        }

        outer.Finish();
        if (!ReferenceEquals(outer, inner))
        {
            inner.Finish();
        }

        return date is not { } arrival ? null : new PortCall(new Words(id ?? ""), law.Shore, arrival.At, arrival.Date)
        {
            Facts = facts.Facts,
            Particulars = facts.Particulars,
            OwnerChain = chain,
            IsClaimed = isClaimed,
            Claimed = claimed,
            KnownAt = known,
            Assume = assume,
            Rotation = new Words(rotation ?? ""),
            ExpectedRate = rate,
            Flags = isByRate ? facts.Flags.Add(new Words("date_from_rate")) : facts.Flags,
        };
    }

    // Published amounts often come with the rate and without the day: then it is the first day on which the regime charged that rate.
    private static (EventDate Date, NodaTime.Instant At)? Date(NodeReader inner, VesselLaw law, ProvisionId? claimed, decimal? rate, out bool isByRate)
    {
        isByRate = false;
        if (CallFields.Dates.FirstOrDefault(inner.Has) is { } field)
        {
            return inner.Child(field)!.ValueHere<(EventDate Date, NodaTime.Instant At)>(
                (string text, out (EventDate, NodaTime.Instant) read) => CallDate.TryParse(text, law.Authority, out read), CallDate.Expected);
        }

        if (rate is { } expected && law.FirstAt(expected, claimed) is { } at)
        {
            isByRate = true;
            return (law.Authority.DateOf(at), at);
        }

        inner.Report(CallDiagnostics.Family.Missing, DiagnosticFamily.MissingMessage("date"));
        return null;
    }

    // A key may stand beside the inputs or among them.
    private static NodeReader? Either(NodeReader outer, NodeReader inner, string key)
    {
        var among = inner.Child(key);
        return ReferenceEquals(outer, inner) ? among : outer.Child(key) ?? among;
    }

    private VesselLaw? Shore(NodeReader outer, NodeReader inner)
    {
        var names = _shores.Select(one => one.Shore);
        if ((Either(outer, inner, "shore") ?? Either(outer, inner, "regime")) is { } stated)
        {
            var text = stated.TextHere();
            var key = text?.Split('-', '/')[0].ToLowerInvariant();
            var found = _shores.FirstOrDefault(one => one.Shore.ToString() == key);
            if (found is null && text is not null)
            {
                stated.Report(CallDiagnostics.NoShore, CallDiagnostics.UnknownShoreMessage(text, names));
            }

            return found;
        }

        var port = inner.Child("port")?.Scalar;
        var byPort = port is { Length: >= 2 } ? _shores.FirstOrDefault(one => port.StartsWith(one.Shore.ToString(), StringComparison.OrdinalIgnoreCase)) : null;
        if (byPort is null)
        {
            inner.Report(CallDiagnostics.NoShore, CallDiagnostics.NoShoreMessage(names));
        }

        return byPort;
    }

    // 'regime' is what the operator has determined: US-301-MAR/II names an annex, CN-MOT-54 only the regime.
    private static ProvisionId? Claimed(NodeReader outer, NodeReader inner, VesselLaw law, out bool isClaimed)
    {
        var regime = Either(outer, inner, "regime");
        var named = Either(outer, inner, "annex");
        isClaimed = regime is not null || named is not null;
        var text = named?.TextHere() ?? (regime?.Scalar is { } whole && whole.Contains('/', StringComparison.Ordinal) ? whole.Split('/', 2)[1] : null);
        if (text is null)
        {
            return null;
        }

        var key = text.Trim().ToLowerInvariant();
        var charges = law.Charges.Select(charge => charge.Id).ToList();
        var found = charges.Where(charge => charge.Key.ToString() is var name && (name == key || name.EndsWith('-' + key, StringComparison.Ordinal))).ToList();
        if (found.Count == 0)
        {
            (named ?? regime)!.Report(CallDiagnostics.NoShore, CallDiagnostics.UnknownAnnexMessage(text, charges));
        }

        return found.Count == 0 ? null : found[0];
    }

    private static ImmutableArray<AssumptionId> Assumed(NodeReader outer, NodeReader inner)
    {
        var listed = Either(outer, inner, "assume") is { } assume ? assume.OneOrMore().Select(item => item.TextHere()).OfType<string>() : [];
        var scenario = Either(outer, inner, "scenario")?.TextHere();
        var named = scenario is null or "legal" ? [] : new[] { scenario.Contains('.', StringComparison.Ordinal) ? scenario : "scenarios." + scenario.Replace('_', '-') };
        return [.. listed.Concat(named).Select(id => new AssumptionId(id))];
    }

    private static bool ParseNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
}
