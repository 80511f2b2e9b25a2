namespace Tidewaiter.Duties;

/// <summary>Runs a program on a line: which candidate is live on which value part, and the rate there. Allocates nothing.</summary>
internal readonly ref struct ProgramRun
{
    private readonly DutyProgram _program;
    private readonly LineRates _rates;

    /// <summary>Per candidate, the parts on which its condition holds.</summary>
    public readonly Span<byte> Applies;

    /// <summary>Per candidate, the parts on which it holds and nothing displaces it.</summary>
    public readonly Span<byte> Live;

    private readonly Span<long> _base;

    public ProgramRun(DutyProgram program, LineRates rates, Span<byte> applies, Span<byte> live, Span<long> basePerPart)
    {
        _program = program;
        _rates = rates;
        Applies = applies;
        Live = live;
        _base = basePerPart;
    }

    /// <summary>Decides every candidate, in the program's order.</summary>
    public void Execute(UInt128 truths, byte present)
    {
        _base.Clear();
        Span<byte> owing = stackalloc byte[DutyProgram.MaxBits];
        var candidates = _program.Candidates.AsSpan();
        for (var i = 0; i < candidates.Length; i++)
        {
            var candidate = candidates[i];
            var applies = Condition(candidate, truths, present, owing);
            if (candidate.Charge is ChargeTerm.Line { Column: RateColumn.Special } && _rates.Special is null)
            {
                applies = 0;
            }

            byte displaced = 0;
            for (var mask = candidate.DisplacedBy; mask != 0; mask &= mask - 1)
            {
                displaced |= Live[Bits.First(mask)];
            }

            var live = (byte)(applies & ~displaced);
            Applies[i] = applies;
            Live[i] = live;
            owing[i] = Owing(candidate.Charge, live);
        }
    }

    /// <summary>The rate of a candidate on a part where it is live, in parts per billion.</summary>
    public long RateOn(ChargeTerm charge, int part) => charge switch
    {
        ChargeTerm.Add add => add.Rate.Parts,
        ChargeTerm.Floor floor => Math.Max(0, floor.Rate.Parts - _base[part]),
        ChargeTerm.Replace replace => replace.Rate.Parts,
        ChargeTerm.Line line => IsReplaced(part) ? 0 : _rates.Of(line.Column),
        _ => 0,
    };

    /// <summary>Whether something stands in place of the base on a part.</summary>
    public bool IsReplaced(int part)
    {
        for (var i = 0; i < _program.Candidates.Length; i++)
        {
            if (_program.Candidates[i].Charge is ChargeTerm.Replace && (Live[i] >> part & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts on which a candidate shows in the answer: a charge where it is live, an exemption where it takes something away.</summary>
    public byte Shown(int candidate)
    {
        if (_program.Candidates[candidate].Charge.Charges)
        {
            return Live[candidate];
        }

        byte taken = 0;
        for (var mask = _program.Candidates[candidate].Displaces; mask != 0; mask &= mask - 1)
        {
            taken |= Applies[Bits.First(mask)];
        }

        return (byte)(Live[candidate] & taken);
    }

    /// <summary>The total over the parts, in parts per billion: each part's rate times its share.</summary>
    public long Total(ReadOnlySpan<long> shares)
    {
        Int128 sum = 0;
        for (var i = 0; i < _program.Candidates.Length; i++)
        {
            for (var part = 0; part < shares.Length; part++)
            {
                if ((Live[i] >> part & 1) != 0 && shares[part] != 0)
                {
                    sum += (Int128)RateOn(_program.Candidates[i].Charge, part) * shares[part];
                }
            }
        }

        return (long)((sum + Rate.Whole / 2) / Rate.Whole);
    }

    /// <summary>The first pair of charges of one measure that are both live on a part, neither displacing the other; or (-1, -1).</summary>
    public (int First, int Second) FindConflict()
    {
        for (var i = 0; i < _program.Candidates.Length; i++)
        {
            for (var j = i + 1; j < _program.Candidates.Length; j++)
            {
                if ((Live[i] & Live[j]) != 0
                    && _program.Candidates[i].Charge.Charges
                    && _program.Candidates[j].Charge.Charges
                    && ReferenceEquals(_program.Candidates[i].Provision.Measure, _program.Candidates[j].Provision.Measure))
                {
                    return (i, j);
                }
            }
        }

        return (-1, -1);
    }

    private byte Condition(Candidate candidate, UInt128 truths, byte present, ReadOnlySpan<byte> owing)
    {
        byte holds = 0;
        foreach (var guard in candidate.Guards)
        {
            if ((truths & guard.Atoms) != guard.Atoms)
            {
                continue;
            }

            var parts = present;
            foreach (var other in guard.Others)
            {
                byte reached = 0;
                for (var mask = other.Candidates; mask != 0; mask &= mask - 1)
                {
                    var index = Bits.First(mask);
                    reached |= other.MoreThanZero ? owing[index] : Live[index];
                }

                parts &= reached;
            }

            holds |= parts;
        }

        return candidate.Article && holds != 0 ? present : (byte)(holds & candidate.Parts);
    }

    private byte Owing(ChargeTerm charge, byte live)
    {
        byte owing = 0;
        for (var part = 0; part < _program.PartCount; part++)
        {
            if ((live >> part & 1) == 0)
            {
                continue;
            }

            if (charge is ChargeTerm.Line line)
            {
                _base[part] = IsReplaced(part) ? _base[part] : _rates.Of(line.Column);
            }
            else if (charge is ChargeTerm.Replace replace)
            {
                _base[part] = replace.Rate.Parts;
            }

            if (RateOn(charge, part) > 0)
            {
                owing |= (byte)(1 << part);
            }
        }

        return owing;
    }
}
