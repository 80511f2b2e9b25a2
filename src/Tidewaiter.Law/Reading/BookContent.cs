using NodaTime;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>A book while it is being read.</summary>
internal sealed class BookContent
{
    public Words Title { get; set; }

    public BookHash Hash { get; set; }

    public Instant Horizon { get; set; }

    public EventDate HorizonDate { get; set; }

    public Dictionary<TopicName, Words> Topics { get; } = [];

    public Dictionary<Words, Authority> Authorities { get; } = [];

    public Dictionary<Words, List<FactDeclaration>> Facts { get; } = [];

    public Dictionary<SourceId, Instrument> Instruments { get; } = [];

    /// <summary>Every id under <c>responds_to</c>, with its place.</summary>
    public List<(NodeReader Node, SourceId Id)> Answered { get; } = [];

    public List<Measure> Measures { get; } = [];

    public Dictionary<AssumptionId, Statement> Statements { get; } = [];

    public Dictionary<AssumptionId, Scenario> Scenarios { get; } = [];

    public List<Gap> Gaps { get; } = [];

    public Dictionary<ListId, CodeLog> Lists { get; } = [];
}
