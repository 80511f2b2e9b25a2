namespace Tidewaiter.Vessels;

/// <summary>The names a call's fields go by. A fact is stated under its own name or one of these.</summary>
internal static class CallFields
{
    /// <summary>What describes the call and decides nothing: kept for the agent's papers.</summary>
    public static string[] Particulars { get; } =
        ["vessel", "imo", "port", "voyage", "agent", "lessor", "charterer", "owner_name", "operator_name", "certificate", "fleet"];

    /// <summary>What a file of worked cases holds beside the question.</summary>
    public static string[] BesideTheQuestion { get; } = ["basis", "expected", "currency", "path", "source", "certainty", "fx_note", "basis_scope", "note"];

    public static string[] Dates { get; } = ["date", "call", "entry", "berth_date", "arrival"];

    public static string[] KnownAt { get; } = ["known_at", "as_known"];

    /// <summary>Fields that say the opposite of a fact.</summary>
    public static (string Field, string Fact)[] Opposites { get; } = [("ballast", "laden"), ("in_ballast", "laden"), ("empty", "laden")];

    /// <summary>Fields that count ports: the first one is number 1.</summary>
    public static string[] PortNumbers { get; } = ["port_number", "port_in_rotation", "us_port_number"];

    /// <summary><c>paid_voyages_since_2025_04_17</c>: a count and the day it begins.</summary>
    public const string PaidSince = "paid_voyages_since_";

    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["net_tonnage"] = ["nt", "net_tons", "net_tonnage_total", "implied_net_tonnage"],
        ["containers_discharged"] = ["containers", "boxes", "boxes_discharged"],
        ["ceu"] = ["ceu_capacity"],
        ["teu"] = ["teu_capacity"],
        ["dwt"] = ["deadweight", "bulk_capacity_dwt"],
        ["type"] = ["vessel_type", "ship_type"],
        ["built"] = ["built_in", "build_country"],
        ["owner"] = ["registered_owner"],
        ["chinese_share"] = ["cn_equity", "cn_share", "owner_cn_equity", "chinese_equity", "owner_chinese_share"],
        ["us_equity"] = ["us_share", "owner_us_equity"],
        ["us_program"] = ["program", "programme", "us_programme"],
        ["owner_us_beneficial"] = ["us_beneficial", "us_owned_share"],
        ["lakers_vessel"] = ["lakers"],
        ["voyage_nm"] = ["distance_nm", "voyage_distance_nm"],
        ["us_built_ship_ordered"] = ["us_build_order", "remission"],
        ["repair_only"] = ["repair"],
        ["first_port"] = ["first_us_port", "first_cn_port", "first_chinese_port", "first_port_of_rotation"],
        ["prior_charges"] =
            ["charges_made", "charges_this_year", "prior_charges_this_year", "charges_already_made", "charges_paid", "paid_voyages", "prior_voyages"],
    };

    /// <summary>The fact's own name, then its others.</summary>
    public static IEnumerable<string> NamesOf(FactName fact) => Others.GetValueOrDefault(fact.ToString(), []).Prepend(fact.ToString());
}
