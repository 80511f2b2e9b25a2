using Tidewaiter.Reading;

namespace Tidewaiter.Vessels;

/// <summary>What can be wrong with the description of a call, in the words shown.</summary>
internal static class CallDiagnostics
{
    public const string NotACallMessage = "A call is one JSON object: {\"shore\": …, \"date\": …, \"net_tonnage\": …, \"built\": …, \"owner\": …, \"operator\": …}.";

    /// <summary>Not a call at all.</summary>
    public static DiagnosticCode NotACall { get; } = new(6001);

    /// <summary>A call whose shore or regime nobody knows.</summary>
    public static DiagnosticCode NoShore { get; } = new(6006);

    /// <summary>A fact that no rule reads, or that is stated twice.</summary>
    public static DiagnosticCode Fact { get; } = new(6007);

    /// <summary>A file of calls that is no table.</summary>
    public static DiagnosticCode Table { get; } = new(6008);

    /// <summary>The four every strict reader has.</summary>
    public static DiagnosticFamily Family { get; } = new(new DiagnosticCode(6002), new DiagnosticCode(6003), new DiagnosticCode(6004), new DiagnosticCode(6005));

    public static string NoShoreMessage(IEnumerable<Words> shores) =>
        $"Whose fee is asked about is not stated. Add 'shore': one of {string.Join(", ", shores)}; or 'regime', or the UN/LOCODE of the 'port'.";

    public static string UnknownShoreMessage(string text, IEnumerable<Words> shores) =>
        $"No port fee of '{text}' is on file. Write one of {string.Join(", ", shores)}.";

    public static string UnknownAnnexMessage(string text, IEnumerable<ProvisionId> charges) =>
        $"'{text}' is no fee on a vessel's call. Known: {string.Join(", ", charges.Select(charge => charge.Key))}. The duties of Annex V stand in 'duty'.";

    public static string UnknownFactMessage(string name, IEnumerable<FactName> known) =>
        $"No rule reads a fact '{name}'. Known facts: {string.Join(", ", known.Order())}.";

    public static string StatedTwiceMessage(string name, string field) => $"'{field}' states '{name}', which is stated already. State it once.";
}
