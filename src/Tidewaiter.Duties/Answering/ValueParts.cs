using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The customs value of a line as a partition: the share of each part in play, in parts per billion, the rest last.</summary>
internal sealed record ValueParts(long[] Shares)
{
    /// <summary>The facts that decide shares and were neither stated nor can be presumed.</summary>
    public IReadOnlyList<FactDeclaration> Unknown { get; private init; } = [];

    /// <summary>The facts whose shares were presumed to be all that is left.</summary>
    public IReadOnlyList<FactDeclaration> PresumedRemainder { get; private init; } = [];

    /// <summary>Whether what was stated is more than the whole value.</summary>
    public bool IsTooMuch { get; private init; }

    /// <summary>Whether two splits of different kinds were stated, so that nobody can tell how far they overlap.</summary>
    public bool Overlaps { get; private init; }

    /// <summary>The parts that exist, as bits.</summary>
    public byte Present
    {
        get
        {
            var present = 0;
            for (var part = 0; part < Shares.Length; part++)
            {
                present |= Shares[part] != 0 ? 1 << part : 0;
            }

            return (byte)present;
        }
    }

    public static ValueParts Of(DutyProgram program, LineSheet sheet)
    {
        var shares = new long[program.PartCount];
        var unstated = new List<(int Part, FactDeclaration Fact)>();
        var stances = new HashSet<Stance>();
        for (var part = 0; part < program.Parts.Length; part++)
        {
            var facts = program.PartFacts.Where(fact => fact.Part == program.Parts[part]).ToList();
            if (facts.Select(fact => ShareOf(fact, sheet)).FirstOrDefault(share => share is not null) is { } stated)
            {
                shares[part] = stated;
                if (stated != 0)
                {
                    stances.Add(facts[0].Stance);
                }
            }
            else if (facts.FirstOrDefault(fact => fact.Type == FactType.Share) is { } asked && asked.Stance != Stance.Claim)
            {
                unstated.Add((part, asked));
            }
        }

        var left = Rate.Whole - shares.Sum();
        var single = unstated is [{ Fact.PresumesRemainder: true }] && left >= 0;
        if (single)
        {
            shares[unstated[0].Part] = left;
        }

        shares[^1] = Math.Max(0, Rate.Whole - shares.Sum());
        return new ValueParts(shares)
        {
            Unknown = single ? [] : [.. unstated.Select(pair => pair.Fact)],
            PresumedRemainder = single ? [unstated[0].Fact] : [],
            IsTooMuch = left < 0,
            Overlaps = stances.Count > 1,
        };
    }

    private static long? ShareOf(FactDeclaration fact, LineSheet sheet)
    {
        if (sheet.Stated(fact) is not { } stated)
        {
            return null;
        }

        if (fact.Type != FactType.Money)
        {
            return stated.Number;
        }

        // An amount of dollars is a share only of a stated value.
        return sheet.Question.Value is { Cents: > 0 } value
            ? (long)((Int128)stated.Number * Rate.Whole / value.Cents)
            : null;
    }
}
