using System.Text.Json;
using Tidewaiter.Parties;

namespace Tidewaiter.Cli;

/// <summary>What is screened against, how much is reported, and which lists could not be used.</summary>
/// <param name="Index">The parties.</param>
/// <param name="Lists">The lists they come from; empty for a file of the caller's own.</param>
/// <param name="Most">Matches reported for a question.</param>
/// <param name="Least">The lowest score reported.</param>
/// <param name="StaleReason">Why lists past their age are accepted; empty when they are not.</param>
internal sealed record ScreenSettings(ScreeningIndex Index, IReadOnlyList<ListStatus> Lists, int Most, Likelihood Least, Words StaleReason)
{
    /// <summary>Every list could be used, or somebody said why it may be used anyway.</summary>
    public bool IsComplete => !StaleReason.IsEmpty || Lists.All(list => list.IsScreened);

    public void WriteLists(Utf8JsonWriter json)
    {
        json.WriteStartArray("lists"u8);
        foreach (var list in Lists)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, list.Id.ToString());
            json.WriteString("version"u8, list.Version.ToString());
            json.WriteNumber("count"u8, list.Count);
            if (!list.IsScreened)
            {
                json.WriteString("not_screened"u8, list.NotScreened.ToString());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!StaleReason.IsEmpty)
        {
            json.WriteString("stale_ok"u8, StaleReason.ToString());
        }
    }
}
