using Tidewaiter.Testing;

namespace Tidewaiter.Law.Compiler.Tests.Coverage;

/// <summary>An act is witnessed when some case fails without it.</summary>
public sealed class LawCoverageTests : IDisposable
{
    private readonly TinyLaw _law = new TinyLaw().Measure(
        """
        provisions:
          9901:
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
            - { by: us.known-2025-11-10, from: 2025-11-10, to: 2026-11-10, suspended: yes, words: through November 9 2026 }
          9902:
            - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % }
        acts:
          - { by: us.known-2026-12-01, from: 2026-12-24, ends: yes }
        """);

    public void Dispose() => _law.Dispose();

    [Theory]
    [InlineData("", "us.duties.tiny#9901@us.known-2025-01-10/2025-02-01 us.duties.tiny#9901@us.known-2025-11-10/2025-11-10 us.duties.tiny@us.known-2026-12-01/2026-12-24 us.duties.tiny#9902@us.known-2025-01-10/2025-02-01")]
    [InlineData("9901 2025-11-10 suspended", "us.duties.tiny@us.known-2026-12-01/2026-12-24 us.duties.tiny#9902@us.known-2025-01-10/2025-02-01")]
    [InlineData("9901 2025-11-10 suspended, 9902 2026-12-24 ended", "us.duties.tiny#9902@us.known-2025-01-10/2025-02-01")]
    [InlineData("9901 2025-11-10 suspended, 9902 2026-12-24 ended, 9902 2026-12-23 in_force", "")]
    [InlineData("9901 2025-11-10 in_force", "us.duties.tiny#9901@us.known-2025-01-10/2025-02-01 us.duties.tiny#9901@us.known-2025-11-10/2025-11-10 us.duties.tiny@us.known-2026-12-01/2026-12-24 us.duties.tiny#9902@us.known-2025-01-10/2025-02-01")]
    public void Acts_that_no_case_would_miss_are_told(string cases, string unwitnessed)
    {
        var written = cases.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(text => text.Split(' '))
            .Select(parts => $"- {{ case: {parts[0]} {parts[1]}, ask: {{ provision: \"us.duties.tiny#{parts[0]}\", date: {parts[1]} }}, expect: {{ state: {parts[2]} }} }}");
        var compilation = _law.File("us/duties/tiny.test.yaml", string.Join('\n', written.DefaultIfEmpty("[]"))).Compile();
        var coverage = LawCoverage.Of(compilation.RequireBook(), compilation.Cases, new CaseRunner(new ProvisionCaseRoom()));
        Assert.Equal(4, coverage.Acts);
        Assert.Equal(unwitnessed, string.Join(' ', coverage.Unwitnessed));
        Assert.Equal(4 - coverage.Unwitnessed.Length, coverage.Witnessed);
    }
}
