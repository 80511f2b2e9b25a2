namespace Tidewaiter.Vessels;

/// <summary>The names a call's fields go by. A fact is stated under its own name or one of these.</summary>
internal static class CallFields
{
    /// <summary>What describes the call and decides nothing: kept for the agent's papers.</summary>
    public static string[] Particulars { get; } =
    [
        "vessel", "imo", "port", "voyage", "agent", "lessor", "charterer", "owner_name", "operator_name", "certificate", "fleet",
        "ports", "us_ports", "cn_ports", "calls_in_rotation", "ports_in_rotation", "cargo",
    ];

    /// <summary>What a file of worked cases holds beside the question.</summary>
    public static string[] BesideTheQuestion { get; } = ["basis", "expected", "currency", "path", "source", "certainty", "fx_note", "basis_scope", "note"];

    /// <summary>When she arrives.</summary>
    public static string[] Dates { get; } =
    [
        .. from name in new[] { "date", "call", "entry", "berth_date", "berth", "arrival", "call_date", "entry_date", "arrival_date" }
           from clock in new[] { "", "_utc", "_local", "_time" }
           select name + clock,
    ];

    public static string[] KnownAt { get; } = ["known_at", "as_known", "as_known_on", "as_known_at"];

    /// <summary>Fields that say yes or no to one word of a fact.</summary>
    public static (string Field, string Fact, string Word)[] Words { get; } =
    [
        ("msp", "us_program", "MSP"), ("visa", "us_program", "VISA"),
        ("government_cargo", "us_program", "government"), ("us_government_cargo", "us_program", "government"),
    ];

    /// <summary>Fields that say the opposite of a fact.</summary>
    public static (string Field, string Fact)[] Opposites { get; } = [("ballast", "laden"), ("in_ballast", "laden"), ("empty", "laden")];

    /// <summary>Fields that count ports: the first one is number 1.</summary>
    public static string[] PortNumbers { get; } = ["port_number", "port_in_rotation", "us_port_number", "cn_port_number", "chinese_port_number", "port_index", "port_sequence", "port_order"];

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
        ["chinese_share"] = ["cn_equity", "cn_share", "owner_cn_equity", "owner_cn_share", "chinese_equity", "owner_chinese_share", "chinese_ownership"],
        ["chinese_control"] = ["chinese_controlled", "cn_control", "cn_controlled"],
        ["us_equity"] = ["us_share", "owner_us_equity", "us_equity_share", "us_ownership"],
        ["us_program"] = ["program", "programme", "us_programme", "maritime_program", "maritime_programme", "programs"],
        ["owner_us_beneficial"] = ["us_beneficial", "us_owned_share"],
        ["lakers_vessel"] = ["lakers"],
        ["specialized_chemical"] = ["specialised_chemical", "special_purpose_chemical"],
        ["voyage_nm"] = ["distance_nm", "voyage_distance_nm"],
        ["us_built_ship_ordered"] = ["us_build_order", "remission"],
        ["repair_only"] = ["repair"],
        ["first_port"] = ["first_us_port", "first_cn_port", "first_chinese_port", "first_port_of_rotation", "first_port_of_voyage", "is_first_port"],
        ["prior_charges"] =
                    [
            "charges_made", "charges_this_year", "prior_charges_this_year", "charges_already_made", "charges_paid", "charges_so_far", "charges_in_year", "charges_in_calendar_year",
            "paid_charges", "paid_voyages", "paid_voyages_this_year", "prior_voyages", "prior_paid_voyages",
        ],
    };

    /// <summary>The fact's own name, then its others.</summary>
    public static IEnumerable<string> NamesOf(FactName fact) => Others.GetValueOrDefault(fact.ToString(), []).Prepend(fact.ToString());
}
