using System.Text.Json;
using Tidewaiter.Vessels;

namespace Tidewaiter.Cli;

/// <summary>What becomes of the answers about calls.</summary>
internal interface IPortFeeOutput : IDisposable
{
    /// <summary>An answer.</summary>
    void Finding(PortFeeFinding finding, JsonElement id);

    /// <summary>What stands in place of an answer.</summary>
    void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line);

    /// <summary>The next line may take a while: what has been answered should be seen.</summary>
    void Flush();

    /// <summary>There are no more.</summary>
    void Finish();
}
