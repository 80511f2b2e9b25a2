using System.Text;
using CsCheck;

namespace Tidewaiter.Parties.Tests.Decisions;

public sealed class FileDecisionStoreTest : IDisposable
{
    private readonly Desk _desk = new(new DecisionOptions { FourEyesFrom = Rate.One });

    [Fact]
    public void What_was_decided_is_read_back_as_it_was()
    {
        _desk.Decide(Desk.Match(name: "\u5357\u4eac \"works\"\n"), reason: "line\nbreak", expires: _desk.Now + NodaTime.Duration.FromDays(3));
        var before = _desk.Store.Last!;

        _desk.Reopen();

        var after = Assert.Single(_desk.Store.Entries);
        Assert.Equal((before.Hash, before.Decision.Reason, before.Decision.At, before.Decision.Expires), (after.Hash, after.Decision.Reason, after.Decision.At, after.Decision.Expires));
        Assert.Equal(before.Decision.Match.Party.Hash, after.Decision.Match.Party.Hash);
        Assert.Equal(1, File.ReadAllBytes(_desk.File.FullName).Count(b => b == '\n'));
    }

    [Fact]
    public void Wherever_a_crash_cuts_the_last_line_what_was_kept_stands()
    {
        _desk.Decide(Desk.Match("C-1"));
        _desk.Decide(Desk.Match("C-2"));
        var kept = File.ReadAllBytes(_desk.File.FullName);
        _desk.Decide(Desk.Match("C-3"));
        var whole = File.ReadAllBytes(_desk.File.FullName);
        for (var length = kept.Length + 1; length < whole.Length; length += 7)
        {
            _desk.Reopen(_ => whole[..length]);

            Assert.Equal(2, _desk.Store.Entries.Count);
            Assert.Equal(
                $"The log ended within a line that was never kept: {length - kept.Length} bytes are set aside in decisions.jsonl.torn-3, and 2 decisions stand. Decide again what was being decided.",
                _desk.Store.Recovered.ToString());
            Assert.Equal(whole[kept.Length..length], File.ReadAllBytes(_desk.File.FullName + ".torn-3"));
        }

        _desk.Decide(Desk.Match("C-3"));
        _desk.Reopen();
        Assert.Equal(3, _desk.Store.Entries.Count);
        Assert.True(_desk.Store.Recovered.IsEmpty);
    }

    [Fact]
    public void Any_byte_of_what_was_kept_that_is_altered_is_found()
    {
        for (var i = 0; i < 4; i++)
        {
            _desk.Decide(Desk.Match($"C-{i}"));
        }

        _desk.Store.Dispose();
        var bytes = File.ReadAllBytes(_desk.File.FullName);
        Gen.Select(Gen.Int[0, bytes.Length - 2], Gen.Byte[1, 255]).Sample((at, by) =>
        {
            var altered = bytes.ToArray();
            altered[at] ^= by;
            Assert.Throws<ProblemException>(() => DecisionLog.Verify(altered, new Words("log")));
        }, iter: 2000, threads: 1);
    }

    [Fact]
    public void A_line_left_out_or_put_elsewhere_is_found()
    {
        for (var i = 0; i < 3; i++)
        {
            _desk.Decide(Desk.Match($"C-{i}"));
        }

        var lines = Encoding.UTF8.GetString(File.ReadAllBytes(_desk.File.FullName)).TrimEnd('\n').Split('\n');
        foreach (var altered in (string[][])[[lines[0], lines[2]], [lines[1], lines[2]], [lines[1], lines[0], lines[2]], [lines[0], lines[0], lines[1]]])
        {
            var refused = Assert.Throws<ProblemException>(() => DecisionLog.Verify(Encoding.UTF8.GetBytes(string.Join('\n', altered) + "\n"), new Words("log")));
            Assert.Contains(
                "TW4104: This line is not as it was written, or a line before it was left out or put in. The log is not opened; restore it from a copy, and find out who changed it.",
                refused.Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lines_cut_off_at_the_end_are_found_by_whoever_kept_the_last_hash()
    {
        _desk.Decide(Desk.Match("C-1"));
        _desk.Decide(Desk.Match("C-2"));
        var head = _desk.Store.Last!.Hash;
        var bytes = File.ReadAllBytes(_desk.File.FullName);
        var cut = bytes[..(bytes.AsSpan()[..^1].LastIndexOf((byte)'\n') + 1)];

        Assert.Equal(2, DecisionLog.Verify(bytes, new Words("log"), head).Count);
        Assert.Equal(
            "log: TW4104: The last entry has another hash than the one you kept: entries were cut off, or this is another log. Restore it from a copy.",
            Assert.Throws<ProblemException>(() => DecisionLog.Verify(cut, new Words("log"), head)).Message);
    }

    [Fact]
    public void One_store_has_the_file() => Assert.Throws<IOException>(() => FileDecisionStore.Open(_desk.File));

    [Fact]
    public void Many_users_at_once_make_one_chain()
    {
        Parallel.For(0, 100, i => _desk.Store.Append(new Decision(Desk.Match($"C-{i}"), DecisionState.Escalated, new UserName("ana"), _desk.Now, new Words("why"), Desk.Evidence, null)));

        _desk.Reopen();

        Assert.Equal(100, _desk.Store.Entries.Count);
    }

    public void Dispose() => _desk.Dispose();
}
