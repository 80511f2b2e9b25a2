using BenchmarkDotNet.Attributes;
using Tidewaiter.Duties;

namespace Tidewaiter.Benchmarks;

/// <summary>One line: the whole finding, and only the decision inside it.</summary>
[MemoryDiagnoser]
public class DutyBenchmarks
{
    private DutyDesk _desk = null!;
    private DutyQuestion[] _lines = null!;
    private Decision[] _decisions = null!;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        _desk = new DutyDesk(RealBook.Open());
        _lines = RealBook.Lines(_desk, 4096);
        _decisions = [.. _lines.Select(line => Decision.Of(_desk, line))];
        foreach (var line in _lines)
        {
            _desk.Answer(line);
        }
    }

    [Benchmark]
    public object Answer() => _desk.Answer(_lines[_next++ & 4095]);

    [Benchmark]
    public long Decide() => _decisions[_next++ & 4095].Run();
}
