using System.Globalization;
using CsCheck;

namespace Tidewaiter.Vessels.Tests;

/// <summary>What holds of every call, whatever the vessel.</summary>
public sealed class PortFeeProperties
{
    private static readonly string[] Countries = ["CN", "HK", "TW", "US", "GR", "JP", "KR"];
    private static readonly string[] Types = ["container", "bulk", "general", "tanker", "chemical tanker", "LNG carrier", "vehicle carrier", "ro-ro", "other"];
    private static readonly string[] Dates = ["2025-04-01", "2025-10-13", "2025-10-20", "2025-11-10", "2026-05-01", "2026-11-12", "2027-05-01", "2028-05-01"];
    private static readonly string[] Annexes = ["annex-iv", "annex-iii", "annex-i", "annex-ii"];

    private static readonly Gen<Dictionary<string, object>> Vessel =
        from shore in Among("us", "cn")
        from date in Among(Dates)
        from parties in Among(Countries).Array[4]
        from type in Among(Types)
        from numbers in Gen.Int[0, 200_000].Array[3]
        from prior in Gen.Int[0, 7]
        from flags in Gen.Bool.Array[2]
        select Call(shore, date, parties, type, numbers, prior, flags);

    [Fact]
    public void There_is_always_an_answer_and_a_fee_or_its_candidates() => Vessel.Sample(vessel =>
    {
        var finding = Ask(vessel);
        return finding.Fee is { } fee ? fee.Value >= 0 : !finding.Candidates.IsEmpty;
    });

    [Fact]
    public void A_heavier_vessel_never_pays_less() => Gen.Select(Vessel, Gen.Int[1, 50_000]).Sample((vessel, more) =>
    {
        var heavier = new Dictionary<string, object>(vessel) { ["net_tonnage"] = (int)vessel["net_tonnage"] + more };
        return (Ask(vessel).Fee, Ask(heavier).Fee) is not ({ } light, { } heavy) || light.Value <= heavy.Value;
    });

    [Fact]
    public void Nothing_is_owed_above_the_cap() => Vessel.Sample(vessel =>
    {
        vessel["prior_charges"] = 5;
        return Ask(vessel) is not { Fee.Value: > 0 };
    });

    [Fact]
    public void The_highest_rank_that_reaches_a_vessel_is_the_one() => Vessel.Sample(vessel =>
    {
        vessel["shore"] = "us";
        vessel["date"] = "2025-10-20";
        var isCarrier = vessel["type"] is "vehicle carrier" or "ro-ro";
        var isChinese = vessel["owner"] is "CN" or "HK" || vessel["operator"] is "CN" or "HK";
        var expected = vessel["type"] is "LNG carrier" ? Annexes[0]
            : isCarrier && vessel["built"] is not "US" ? Annexes[1]
            : isChinese ? Annexes[2]
            : vessel["built"] is "CN" ? Annexes[3]
            : null;
        var finding = Ask(vessel);
        return finding.Fee is null || finding.Charge?.Provision.Id.Key.ToString() == expected;
    });

    [Fact]
    public void An_empty_leg_is_excused_by_Annex_II_alone() => Vessel.Sample(vessel =>
    {
        vessel["shore"] = "us";
        vessel["date"] = "2025-10-20";
        vessel["prior_charges"] = 0;
        vessel["first_port"] = true;
        vessel["laden"] = false;
        vessel.Remove("ballast");
        var finding = Ask(vessel);
        return finding.Charge?.Provision.Id.Key.ToString() switch
        {
            "annex-ii" => finding.Exclusions.Any(one => one.Provision.Id.Key.ToString() == "annex-ii-ballast"),
            "annex-i" or "annex-iii" => finding.Exclusions.IsEmpty,
            _ => true,
        };
    });

    [Fact]
    public void What_was_not_known_changes_nothing() => Vessel.Sample(vessel =>
    {
        // What became known after the call's own day cannot have changed what its agent could compute that day.
        vessel["known_at"] = "2025-10-12";
        vessel["date"] = "2025-11-20";
        return Ask(vessel).Charge is not { State: Law.Lifecycle.Suspended };
    });

    private static Gen<string> Among(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static PortFeeFinding Ask(Dictionary<string, object> vessel) => Calls.Ask(System.Text.Json.JsonSerializer.Serialize(vessel));

    private static Dictionary<string, object> Call(string shore, string date, string[] parties, string type, int[] numbers, int prior, bool[] flags) => new()
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{shore} {date}"),
        ["shore"] = shore,
        ["date"] = date,
        ["built"] = parties[0],
        ["owner"] = parties[1],
        ["operator"] = parties[2],
        ["flag"] = parties[3],
        ["type"] = type,
        ["net_tonnage"] = numbers[0],
        ["dwt"] = numbers[1],
        ["containers_discharged"] = numbers[2] / 10,
        ["ceu"] = numbers[2] / 20,
        ["prior_charges"] = prior,
        ["first_port"] = flags[0],
        ["laden"] = flags[1],
    };
}
