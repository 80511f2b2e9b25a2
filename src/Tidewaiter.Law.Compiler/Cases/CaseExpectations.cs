using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>What a worked case says must come back. What it does not mention is not compared.</summary>
public sealed record CaseExpectations
{
    /// <summary>The total ad valorem rate.</summary>
    public Rate? Total { get; init; }

    /// <summary>Whether there must be no total: <c>total: none</c>.</summary>
    public bool NoTotal { get; init; }

    /// <summary>The duty in dollars.</summary>
    public Money? Duty { get; init; }

    /// <summary>Layers that must be there: heading and rate as printed. Headings are compared by their digits.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Layers { get; init; } = [];

    /// <summary>Headings that must not be there.</summary>
    public ImmutableArray<Words> Absent { get; init; } = [];

    /// <summary>The status.</summary>
    public Words? Status { get; init; }

    /// <summary>Flags that must be there.</summary>
    public ImmutableArray<Words> Flags { get; init; } = [];

    /// <summary>The range of totals, both ends included.</summary>
    public (Rate Low, Rate High)? Range { get; init; }

    /// <summary>The numbers of the answer, all of them, in filing order.</summary>
    public ImmutableArray<Words> Order { get; init; } = [];

    /// <summary>The branches, all of them, with their totals.</summary>
    public ImmutableArray<KeyValuePair<Words, Rate>> Branches { get; init; } = [];

    /// <summary>Headings with what a court said of them.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Standing { get; init; } = [];

    /// <summary>Headings with the dollars they are charged on.</summary>
    public ImmutableArray<KeyValuePair<Words, Money>> Basis { get; init; } = [];

    /// <summary>Numbers with the duty filed under each, on all entry lines together.</summary>
    public ImmutableArray<KeyValuePair<Words, Money>> Filed { get; init; } = [];

    /// <summary>The fee of a call.</summary>
    public decimal? Fee { get; init; }

    /// <summary>Whether there must be no single fee: <c>fee: none</c>.</summary>
    public bool NoFee { get; init; }

    /// <summary>The provision that reaches the vessel, or <c>none</c>.</summary>
    public Words? Charge { get; init; }

    /// <summary>The provision by which nothing is due.</summary>
    public Words? Exempt { get; init; }

    /// <summary>Fees that must be among the candidates.</summary>
    public ImmutableArray<decimal> Candidates { get; init; } = [];

    /// <summary>Facts that must be asked for.</summary>
    public ImmutableArray<Words> Questions { get; init; } = [];

    /// <summary>Branches of a fee that must be there.</summary>
    public ImmutableArray<KeyValuePair<Words, decimal>> BranchFees { get; init; } = [];

    /// <summary>The day on which paying or reporting is advised.</summary>
    public EventDate? Advised { get; init; }

    /// <summary>Words that the proof of payment must name.</summary>
    public Words? Proof { get; init; }

    /// <summary>The fees, all of them, by class code: dollars. What every line is taken out of stands with nothing.</summary>
    public ImmutableArray<KeyValuePair<Words, Money>>? Fees { get; init; }

    /// <summary>Duty and fees of an entry together, in dollars.</summary>
    public Money? Owed { get; init; }

    /// <summary>What takes the place of duty, in dollars.</summary>
    public Money? InLieu { get; init; }

    /// <summary>Whether nothing may take the place of duty: <c>in_lieu: none</c>.</summary>
    public bool NoInLieu { get; init; }

    /// <summary>The instant whose law prices the answer.</summary>
    public EventDate? RateInstant { get; init; }

    /// <summary>Words of the rule that fixes that instant: a paragraph.</summary>
    public Words? Rule { get; init; }

    /// <summary>How many numbers each entry line carries, in order.</summary>
    public ImmutableArray<Words> Carries { get; init; } = [];

    /// <summary>Facts that must be asked for.</summary>
    public ImmutableArray<Words> Asks { get; init; } = [];

    /// <summary>The diagnostic that must come in place of an answer.</summary>
    public DiagnosticCode? Problem { get; init; }

    /// <summary>What must be in the finding about a licence, where that is asked.</summary>
    public LicenceExpectations? Licence { get; init; }

    /// <summary>The state of the provision asked about.</summary>
    public Lifecycle? State { get; init; }

    /// <summary>Parties of an ownership graph with what the tests make of them.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Outcomes { get; init; } = [];

    /// <summary>Parties with what suspended tests would make of them.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> IfApplied { get; init; } = [];

    /// <summary>Parties with how much counted owners hold.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Owned { get; init; } = [];

    /// <summary>Parties with the terms they take on from their owners.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Terms { get; init; } = [];

    /// <summary>Parties with the chains that lead to them.</summary>
    public ImmutableArray<KeyValuePair<Words, Words>> Chains { get; init; } = [];
}
