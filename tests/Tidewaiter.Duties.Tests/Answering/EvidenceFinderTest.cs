using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Answering;

/// <summary>What an agency wants shown is said where its condition holds, and changes no rate.</summary>
public sealed class EvidenceFinderTest : IDisposable
{
    private readonly DirectoryInfo _corpus = Checkout.Folder("tests/corpus/bad/TW2012-evidence");
    private readonly TinyLaw _law = Tiny.WithTariff();

    public EvidenceFinderTest() => _law.Measure(File.ReadAllText(Path.Combine(_corpus.FullName, "measure.yaml")));

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("2025-06-15", true, "5 %", true)]
    [InlineData("2025-06-15", false, "15 %", false)]
    [InlineData("2025-05-31", true, "5 %", false)]
    public void It_is_said_where_it_is_asked_for(string date, bool donated, string total, bool said)
    {
        var finding = _law.Ask($$"""{ "entry_date": "{{date}}", "facts": { "donated": {{(donated ? "true" : "false")}} } }""");
        Assert.Equal(total, finding.Total.ToString());
        Assert.Equal(said ? File.ReadAllText(Path.Combine(_corpus.FullName, "expected.txt")).Trim() : "", string.Join(' ', finding.Problems));
        Assert.Equal(said ? "evidence" : "", Tiny.Print(finding.Flags, flag => flag.ToString()));
    }
}
