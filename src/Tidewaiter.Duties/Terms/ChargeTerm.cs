using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>What a provision does to the duty of a line. The shapes exist once: here.</summary>
public abstract record ChargeTerm : Term
{
    private ChargeTerm()
    {
    }

    /// <inheritdoc/>
    public override TermSlot Slot => TermSlot.Substance;

    /// <inheritdoc/>
    public override bool IsSubstance => true;

    /// <summary>Whether it can cost anything: <c>over: charges</c> displaces these.</summary>
    public bool Charges => this is not Exempt;

    /// <inheritdoc/>
    public abstract override string ToString();

    /// <summary>Adds to the column 1 rate.</summary>
    /// <param name="Rate">The addition.</param>
    public sealed record Add(Rate Rate) : ChargeTerm
    {
        /// <inheritdoc/>
        public override string ToString() => $"add {Rate}";
    }

    /// <summary>Tops the base up to a total.</summary>
    /// <param name="Rate">The total.</param>
    public sealed record Floor(Rate Rate) : ChargeTerm
    {
        /// <inheritdoc/>
        public override string ToString() => $"floor {Rate}";
    }

    /// <summary>Stands in place of the base.</summary>
    /// <param name="Rate">The rate.</param>
    public sealed record Replace(Rate Rate) : ChargeTerm
    {
        /// <inheritdoc/>
        public override string ToString() => $"replace {Rate}";
    }

    /// <summary>The rate of the tariff line itself, from one of the schedule's columns.</summary>
    /// <param name="Column">The column.</param>
    public sealed record Line(RateColumn Column) : ChargeTerm
    {
        /// <inheritdoc/>
        public override string ToString() => $"line {Column}";
    }

    /// <summary>Costs nothing and displaces what it is over.</summary>
    public sealed record Exempt : ChargeTerm
    {
        /// <inheritdoc/>
        public override string ToString() => "exempt";
    }
}
