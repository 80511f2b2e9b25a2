using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>A claim that moves nothing is said, with the reason, and the answer is the one without it.</summary>
public sealed class IdleClaimsTest : IDisposable
{
    private readonly DirectoryInfo _corpus = Checkout.Folder("tests/corpus/bad/TW2011-claim-without-effect");
    private readonly TinyLaw _law = Tiny.WithTariff();

    public IdleClaimsTest() => _law.Measure(Read("measure.yaml"));

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Every_reason_is_a_sentence()
    {
        foreach (var line in Read("expected.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (claim, expected) = (line.Split('|')[0].Trim(), line.Split('|')[1].Trim());
            var finding = _law.Ask($$"""{ "claims": ["{{claim}}"] }""");
            Assert.Equal(expected, string.Join(' ', finding.Problems));
            Assert.Equal(expected.Length > 0 ? "15 %" : "0 %", finding.Total.ToString());
            Assert.Equal(expected.Length > 0 ? "claim_without_effect" : "", Tiny.Print(finding.Flags, flag => flag.ToString()));
        }
    }

    [Fact]
    public void A_lapsed_program_is_named() => Assert.Equal(
        "$/claims/0: TW2011: Claiming S changes nothing here: the program has lapsed (known-2025-01-10).",
        Assert.Single(_law.Measure(
            """
            number: line
            provisions:
              general: [ { by: us.known-2020-01-01, from: 2020-01-01, line: general } ]
              special: { class: claim, over: [general], acts: [ { by: us.known-2020-01-01, from: 2020-01-01, line: special } ] }
              column-2: { origin: [us.sets.column-2], over: [general], acts: [ { by: us.known-2020-01-01, from: 2020-01-01, line: column2 } ] }
              lapsed: { label: the program has lapsed, number: none, over: [special], acts: [ { by: us.known-2025-01-10, from: 2025-02-01, exempt: yes, when: { claim: S } } ] }
            """,
            "us.duties.line").Measure("provisions: {}").Ask("""{ "claims": ["S"] }""").Problems).ToString());

    [Fact]
    public void A_fact_claimed_in_vain_is_said() => Assert.Equal(
        "$/facts/donated: TW2011: Stating donated changes nothing here: no number on this line is owed or left out because of it.",
        Assert.Single(_law.Ask("""{ "facts": { "donated": true } }""").Problems).ToString());

    private string Read(string file) => File.ReadAllText(Path.Combine(_corpus.FullName, file));
}
