using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Vessels.Tests;

/// <summary>Calls asked of the law as it is committed.</summary>
internal static class Calls
{
    private static readonly Lazy<PortFeeDesk> Shared = new(() => new PortFeeDesk(LawFolder.Compile()));

    public static Book Book => LawFolder.Compile();

    public static PortFeeDesk Desk => Shared.Value;

    /// <summary>The call that a JSON text describes.</summary>
    public static PortCall Read(string json)
    {
        var (call, problems) = new PortCallReader(Book).Read(JsonElement.Parse(json));
        Assert.Empty(problems);
        return call!;
    }

    public static PortFeeFinding Ask(string json) => Desk.Answer(Read(json));

    /// <summary>What is wrong with a JSON text.</summary>
    public static string[] Problems(string json) =>
        [.. new PortCallReader(Book).Read(JsonElement.Parse(json)).Problems.Select(problem => problem.ToString())];
}
