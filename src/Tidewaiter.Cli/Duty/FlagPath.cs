namespace Tidewaiter.Cli;

/// <summary>Where a problem lies, in the words of the command line: <c>--value</c> and not <c>$/value_usd</c>.</summary>
internal static class FlagPath
{
    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal)
    {
        ["hts"] = "CODE",
        ["origin"] = "--origin",
        ["entry_date"] = "--date",
        ["value_usd"] = "--value",
        ["quantity"] = "--qty",
        ["claims"] = "--claim",
        ["facts"] = "--fact",
        ["base_rate"] = "--base-rate",
        ["export_country"] = "--export-country",
        ["loaded_date"] = "--loaded",
        ["exported_date"] = "--exported",
        ["transport_mode"] = "--mode",
        ["known_at"] = "--known-at",
    };

    /// <summary>A problem as a person at a prompt reads it: the flag, the fault and the remedy.</summary>
    public static string Of(Problem problem)
    {
        var steps = problem.Path.ToString().Split('/');
        if (steps is not ["$", var field, ..])
        {
            return problem.ToString();
        }

        var flag = Flags.TryGetValue(field, out var known) ? known : $"--set {field}";
        var below = field is "facts" or "quantity" && steps.Length > 2 ? $" {steps[2]}" : "";
        return $"{flag}{below}: {problem.Code}: {problem.Message}";
    }
}
