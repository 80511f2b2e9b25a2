using System.Collections.Immutable;

namespace Tidewaiter.Law;

/// <summary>A fact that conditions may read, as <c>facts.yaml</c> declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Its place among the facts of its authority: a dense number from 0.</param>
/// <param name="Type">What kind of value it has.</param>
/// <param name="Stance">What it means that it was not stated.</param>
/// <param name="Question">How a person is asked.</param>
public sealed record FactDeclaration(FactName Name, int Index, FactType Type, Stance Stance, Words Question)
{
    /// <summary>The input field that holds it, when it is not under <c>facts</c>.</summary>
    public FactName? Input { get; init; }

    /// <summary>The only kind of measure that reads it; <c>null</c> for every kind. Questions of other rooms do not take it.</summary>
    public MeasureKind? For { get; init; }

    /// <summary>The part of the customs value it measures, when it is a share or an amount of it.</summary>
    public FactName? Part { get; init; }

    /// <summary>What the authority presumes when it is not stated.</summary>
    public FactValue? Presumed { get; init; }

    /// <summary>Whether the authority presumes all value not stated to be something else.</summary>
    public bool PresumesRemainder { get; init; }

    /// <summary>Where the presumption comes from.</summary>
    public Instrument? PresumedBy { get; init; }

    /// <summary>The words it may be, when it is a word.</summary>
    public ImmutableArray<Words> Values { get; init; } = [];

    /// <summary>Whether it means the same, in this book or another: how a person is asked and where it stands among the others does not matter.</summary>
    public bool Equals(FactDeclaration? other) => ReferenceEquals(this, other) || (other is not null
        && (Name, Type, Stance, Input, Part) == (other.Name, other.Type, other.Stance, other.Input, other.Part)
        && (Presumed, PresumesRemainder, PresumedBy?.Id) == (other.Presumed, other.PresumesRemainder, other.PresumedBy?.Id)
        && Values.AsSpan().SequenceEqual(other.Values.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();
}
