using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Reading;

namespace Tidewaiter.Parties;

/// <summary>Reads ownership records in their plain form: an object with <c>parties</c> and <c>stakes</c>, or with <c>listed</c> for short.</summary>
/// <remarks>
/// <code>
/// { "parties": [ { "id": "L", "name": "…", "country": "CN", "listings": [ { "list": "us.parties.entity-list", "terms": { "scope": "all" } } ] } ],
///   "listed":  { "X": "us.parties.sdn" },
///   "stakes":  [ { "owner": "L", "owned": "A", "percent": 50, "from": "2024-01-01", "to": "2026-01-01", "source": "register" } ] }
/// </code>
/// Percent is a number or a text that <see cref="ShareRange.TryParse"/> reads; without it the share is unknown.
/// </remarks>
internal static class GraphReader
{
    public static OwnershipRecords? Read(JsonElement element, string path, List<Problem> problems) =>
        Read(new NodeReader(element, path, DiagnosticFamily.Question, problems), problems);

    public static OwnershipRecords? Read(NodeReader node, List<Problem> problems)
    {
        var before = problems.Count;
        var parties = new List<Party>();
        foreach (var item in node.Child("parties")?.Items() ?? [])
        {
            if (ReadParty(item) is { } party)
            {
                parties.Add(party);
            }
        }

        foreach (var (id, lists) in node.Child("listed")?.Entries() ?? [])
        {
            parties.Add(new Party(new PartyId(id)) { Listings = [.. lists.OneOrMore().Select(item => item.TextHere()).OfType<string>().Select(list => new Listing(new ListId(list)))] });
        }

        var stakes = ImmutableArray.CreateBuilder<Stake>();
        foreach (var item in node.Child("stakes")?.Items() ?? [])
        {
            if (ReadStake(item) is { } stake)
            {
                stakes.Add(stake);
            }
        }

        node.Finish();
        Report(node, parties);
        return problems.Count > before ? null : new OwnershipRecords([.. parties], stakes.ToImmutable());
    }

    private static void Report(NodeReader node, List<Party> parties)
    {
        foreach (var twice in parties.GroupBy(party => party.Id).Where(group => group.Count() > 1))
        {
            node.Report(OwnershipDiagnostics.Row, $"The party '{twice.Key}' is described twice. Join the two descriptions.");
        }
    }

    private static Party? ReadParty(NodeReader node)
    {
        var id = node.Text("id");
        var name = node.OptionalText("name");
        var country = node.OptionalValue<CountryCode>("country", CountryCode.TryParse, "a country of two letters as in ISO 3166-1");
        var listings = node.Child("listings")?.Items().Select(ReadListing).OfType<Listing>().ToImmutableArray() ?? [];
        node.Finish();
        return id is null ? null : new Party(new PartyId(id)) { Name = new Words(name ?? ""), Country = country, Listings = listings };
    }

    private static Listing? ReadListing(NodeReader node)
    {
        var list = node.Text("list");
        var programs = node.Child("programs")?.OneOrMore().Select(item => new Words(item.TextHere() ?? "")).ToImmutableArray() ?? [];
        var address = node.OptionalValue<bool>("address", ParseYesNo, "yes or no") ?? false;
        var (from, to) = (Date(node, "from"), Date(node, "to"));
        var listing = new Listing(new ListId(list ?? "")) { Programs = programs, IsAddress = address, From = from, To = to };
        var terms = listing.Terms;
        foreach (var (name, values) in node.Child("terms")?.Entries() ?? [])
        {
            terms = terms.SetItem(new FactName(name), [.. values.OneOrMore().Select(item => new Words(item.TextHere() ?? ""))]);
        }

        node.Finish();
        return list is null ? null : listing with { Terms = terms };
    }

    private static Stake? ReadStake(NodeReader node)
    {
        var (owner, owned) = (node.Text("owner"), node.Text("owned"));
        var share = node.Child("percent") is { } percent ? percent.ValueHere<ShareRange>(ShareRange.TryParse, OwnershipDiagnostics.ShareExpected) : ShareRange.Unknown;
        var kind = node.OptionalValue<StakeKind>("kind", Law.LawReader.ParseEnum, Law.LawReader.EnumExpected<StakeKind>());
        var (from, to, known) = (Date(node, "from"), Date(node, "to"), Date(node, "known"));
        var source = node.OptionalText("source");
        node.Finish();
        return owner is null || owned is null || share is null
            ? null
            : new Stake(new PartyId(owner), new PartyId(owned), share.Value)
            {
                Kind = kind ?? StakeKind.Ownership,
                From = from,
                To = to,
                Known = known,
                Source = new Words(source ?? ""),
            };
    }

    private static PartialDate? Date(NodeReader node, string key) =>
        node.OptionalValue<PartialDate>(key, PartialDate.TryParse, OwnershipDiagnostics.DateExpected);

    private static bool ParseYesNo(string text, out bool value) => Law.LawReader.ParseYesNo(text, out value);
}
