using System.Collections.Immutable;
using Tidewaiter.Duties;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>Marks answers with the open items of an inbox. Kept apart, so that a question without one never loads the compiler.</summary>
internal sealed class OpenItems
{
    public const string Touched = "open_item";
    public const string AfterHorizon = "open_item_after_horizon";

    private readonly Inbox _inbox;

    private OpenItems(Inbox inbox) => _inbox = inbox;

    public static OpenItems Open(Book book, DirectoryInfo folder, Scenario? position)
    {
        if (!folder.Exists)
        {
            throw new UsageException($"There is no inbox '{folder.Name}'. Name the folder that 'law pull --inbox' fills.");
        }

        var inbox = Inbox.Open(book, folder);
        if (position is not null)
        {
            inbox.Expect(position);
        }

        return new OpenItems(inbox);
    }

    public DutyFinding Mark(DutyFinding finding, ImmutableArray<ItemId> closed)
    {
        if (finding.Status == DutyStatus.Refused || _inbox.On(finding, closed) is not { IsEmpty: false } items)
        {
            return finding;
        }

        var flags = items.Select(item => item.Mentions.IsEmpty ? AfterHorizon : Touched).Distinct().Select(flag => new Words(flag));
        return finding with { OpenItems = items, Flags = [.. finding.Flags, .. flags] };
    }
}
