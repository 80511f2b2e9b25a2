using System.Text.Json;
using NodaTime;

namespace Tidewaiter.Parties.Tests.Decisions;

/// <summary>A desk with a log in a temporary folder, and a clock that stands where a test puts it.</summary>
internal sealed class Desk : IClock, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-");
    private readonly DecisionOptions _options;

    public Desk(DecisionOptions? options = null)
    {
        _options = options ?? new DecisionOptions { FourEyesFrom = Rate.FromFraction(0.9m), FourEyesLists = [new ListId("us.parties.sdn")] };
        Store = FileDecisionStore.Open(File);
    }

    public static ContentHash Evidence { get; } = ContentHash.Of("passport"u8);

    public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 2, 9, 0);

    public FileInfo File => new(Path.Combine(_folder.FullName, "decisions.jsonl"));

    public FileDecisionStore Store { get; private set; }

    public DecisionDesk Decisions => new(Store, _options, this);

    public static Match Match(string party = "C-1", string name = "Acme", string listedName = "Acme Works", string list = "us.parties.entity-list", double score = 0.7, string listed = "L-1") => new(
        new MatchKey(new PartyId(party), new ListId(list), new PartyId(listed)),
        Content(new { id = party, name }),
        Content(new { id = listed, name = listedName, aliases = new[] { "b", "a" } }),
        Rate.FromFraction((decimal)score));

    public static RecordContent Content(object record) => RecordContent.Of(JsonSerializer.SerializeToElement(record));

    public Standing Decide(Match match, DecisionState state = DecisionState.NotTheSame, string by = "ana", string reason = "other birth date", Instant? expires = null) =>
        Decisions.Decide(match, state, new UserName(by), new Words(reason), Evidence, expires);

    /// <summary>Closes the log, changes the file, and opens it again.</summary>
    public void Reopen(Func<byte[], byte[]>? change = null)
    {
        Store.Dispose();
        if (change is not null)
        {
            System.IO.File.WriteAllBytes(File.FullName, change(System.IO.File.ReadAllBytes(File.FullName)));
        }

        Store = FileDecisionStore.Open(File);
    }

    public Instant GetCurrentInstant() => Now;

    public void Dispose()
    {
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
}
