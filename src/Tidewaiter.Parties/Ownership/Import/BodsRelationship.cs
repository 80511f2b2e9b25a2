using System.Text.Json;

namespace Tidewaiter.Parties;

/// <summary>One statement about a relationship: an owner, what is owned, and the interests between them.</summary>
internal sealed class BodsRelationship
{
    private readonly JsonElement? _details;
    private readonly string _owner;
    private readonly string _owned;
    private readonly string _record;
    private readonly bool _hasComponents;
    private readonly bool _isClosed;
    private readonly PartialDate? _stated;

    public BodsRelationship(JsonElement statement, HashSet<string> records)
    {
        _details = JsonRecord.Child(statement, "recordDetails");
        (_owner, _owned) = (JsonRecord.Text(_details, "interestedParty"), JsonRecord.Text(_details, "subject"));
        _record = JsonRecord.Text(statement, "recordId");
        _isClosed = JsonRecord.Text(statement, "recordStatus") == "closed";
        _stated = JsonRecord.Date([JsonRecord.Text(statement, "statementDate")]);
        var components = JsonRecord.Items(_details, "componentRecords").Select(item => JsonRecord.Text(item)).ToList();
        _hasComponents = components.Count > 0 && components.TrueForAll(records.Contains);
    }

    /// <summary>Whether both ends are named.</summary>
    public bool HasNames => _owner.Length > 0 && _owned.Length > 0;

    /// <summary>Whether it sums up components that are present.</summary>
    public bool SumsUp => _hasComponents && Interests.Any(IsIndirect);

    private IEnumerable<JsonElement> Interests => JsonRecord.Items(_details, "interests");

    // From when this statement speaks: the first day of its interests, or when it was made.
    private PartialDate? Begins => _isClosed ? _stated : Interests.Select(interest => JsonRecord.Date([JsonRecord.Text(interest, "startDate")])).OfType<PartialDate>()
        .OrderBy(date => date.Earliest).Select(date => (PartialDate?)date).FirstOrDefault() ?? _stated;

    /// <summary>Its stakes: until the next statement of the record was made as they stood, and from then on ending where that one begins.</summary>
    public IEnumerable<Stake> Stakes(BodsRelationship? next)
    {
        if (!HasNames || _isClosed)
        {
            yield break;
        }

        foreach (var stake in Interests.Where(interest => !(_hasComponents && IsIndirect(interest))).Select(Read))
        {
            yield return stake with { Replaced = next?._stated };
            if (next is { Begins: { } begins })
            {
                yield return stake with { Known = next._stated, To = stake.To is { } own && own.Latest < begins.Latest ? own : begins };
            }
        }
    }

    private static bool IsIndirect(JsonElement interest) => JsonRecord.Text(interest, "directOrIndirect") == "indirect";

    private static ShareRange Share(JsonElement? share)
    {
        if (ShareRange.TryParse(JsonRecord.Text(share, "exact"), out var exact))
        {
            return exact;
        }

        var (least, most) = (Tidewaiter.Parties.Share.FromParts(1), Tidewaiter.Parties.Share.All);
        if (ShareRange.TryParse(JsonRecord.Text(share, "minimum"), out var from) || ShareRange.TryParse("more than " + JsonRecord.Text(share, "exclusiveMinimum"), out from))
        {
            least = from.Min;
        }

        if (ShareRange.TryParse(JsonRecord.Text(share, "maximum"), out var to) || ShareRange.TryParse("under " + JsonRecord.Text(share, "exclusiveMaximum"), out to))
        {
            most = to.Max;
        }

        return least <= most ? new ShareRange(least, most) : ShareRange.Unknown;
    }

    private Stake Read(JsonElement interest)
    {
        var type = JsonRecord.Text(interest, "type");
        var indirect = JsonRecord.Text(interest, "directOrIndirect") != "direct" && JsonRecord.Child(interest, "share") is null || IsIndirect(interest);
        return new Stake(new PartyId(_owner), new PartyId(_owned), Share(JsonRecord.Child(interest, "share")))
        {
            Kind = type is not ("shareholding" or "") ? StakeKind.Control : indirect ? StakeKind.Indirect : StakeKind.Ownership,
            From = JsonRecord.Date([JsonRecord.Text(interest, "startDate")]),
            To = JsonRecord.Date([JsonRecord.Text(interest, "endDate")]),
            Known = _stated,
            Source = new Words(_record),
        };
    }
}
