using System.Text.Json;

namespace Tidewaiter.Cli;

/// <summary>What becomes of the answers of a batch.</summary>
/// <typeparam name="TFinding">An answer.</typeparam>
internal interface IBatchOutput<in TFinding>
{
    /// <summary>An answer.</summary>
    void Finding(TFinding finding, JsonElement id);

    /// <summary>What stands in place of an answer.</summary>
    void Problems(IReadOnlyList<Problem> problems, JsonElement id, long? line);

    /// <summary>The next line may take a while: what has been answered should be seen.</summary>
    void Flush();

    /// <summary>There are no more.</summary>
    void Finish();
}
