namespace Tidewaiter.Law;

/// <summary>Something the book does not model, printed beside every answer it may touch.</summary>
/// <param name="Id">Its key in <c>known-gaps.yaml</c>.</param>
/// <param name="Kind">Whether it is a charge, a bar, or a matter of filing.</param>
/// <param name="Title">What is not computed, in our own words.</param>
/// <param name="Scope">The goods and origins it may touch.</param>
public sealed record Gap(Words Id, GapKind Kind, Words Title, Scope Scope)
{
    /// <summary>Whether the gap names particular goods or origins: then it touches the number, and is not just a general perimeter.</summary>
    public bool IsParticular => !Scope.Goods.IsAll || !Scope.Origin.IsAll;

    /// <summary>The measure that closes the gap for an answer that could decide it.</summary>
    public MeasureId? ClosedBy { get; init; }
}
