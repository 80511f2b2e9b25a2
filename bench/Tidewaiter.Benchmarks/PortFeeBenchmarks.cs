using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Tidewaiter.Vessels;

namespace Tidewaiter.Benchmarks;

/// <summary>One call: reading it, and the whole finding; with everything stated, and with parties and charges left open.</summary>
[MemoryDiagnoser]
public class PortFeeBenchmarks
{
    private PortFeeDesk _desk = null!;
    private PortCallReader _reader = null!;
    private JsonElement _json;
    private PortCall _stated = null!;
    private PortCall _open = null!;

    [GlobalSetup]
    public void Setup()
    {
        var book = RealBook.Open();
        _desk = new PortFeeDesk(book);
        _reader = new PortCallReader(book);
        _json = JsonElement.Parse(
            """{"shore":"us","date":"2025-10-20","built":"CN","owner":"GR","operator":"GR","type":"container","dwt":120000,"net_tonnage":60000,"containers_discharged":9001,"prior_charges":1}""");
        _stated = _reader.Read(_json).Call!;
        _open = _reader.Read(JsonElement.Parse("""{"shore":"us","date":"2026-11-12","built":"CN","net_tonnage":60000}""")).Call!;
    }

    [Benchmark]
    public object Read() => _reader.Read(_json);

    [Benchmark]
    public object Answer() => _desk.Answer(_stated);

    [Benchmark]
    public object AnswerOpen() => _desk.Answer(_open);
}
