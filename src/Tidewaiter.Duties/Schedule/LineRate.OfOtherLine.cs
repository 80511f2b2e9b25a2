using System.Collections.Immutable;

namespace Tidewaiter.Duties;

public abstract partial record LineRate
{
    /// <summary>The duty of another line: as it is, on a piece of the value, with something added, or with something taken off.</summary>
    /// <param name="Lead">Whose duty, in the schedule's words.</param>
    /// <param name="Plus">What is added to it; Free for nothing.</param>
    /// <param name="Minus">What is taken off it.</param>
    public sealed record OfOtherLine(Words Lead, LineRate Plus, Rate Minus) : LineRate
    {
        private static readonly string[] Ceilings = ["in no case in excess"];
        private static readonly string[] Pieces = ["upon the value of", "upon the full value of", "on the cost of"];

        /// <summary>The duty of the other line, once it is known which that is.</summary>
        public LineRate? Other { get; init; }

        /// <inheritdoc/>
        public override bool Borrows => true;

        /// <summary>Whether the other line's duty is owed on a piece of the value only.</summary>
        public bool IsOnPiece => Says(Pieces);

        /// <summary>Whether the text also says what it shall not exceed: no arithmetic can follow that.</summary>
        public bool IsCapped => Says(Ceilings);

        // An amount per unit has no share of the goods that the piece is; what customs makes of it only the rate itself can say.
        private bool IsBeyondArithmetic => IsCapped || (IsOnPiece && Other is { IsAdValorem: false });

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs =>
            IsBeyondArithmetic ? [Rate] : [.. Other?.Needs ?? [Line], .. IsOnPiece ? ImmutableArray.Create(Piece) : [], .. Plus.Needs];

        private static RateNeed Line { get; } =
            new(new FactName("other_line"), RateNeedKind.Line, new Words("Which tariff line's duty applies? State its number, 8 or 10 digits."));

        private static RateNeed Piece { get; } =
            new(new FactName("dutiable_value"), RateNeedKind.Dollars, new Words("What is the value on which the duty is owed, in dollars?"));

        private static RateNeed Rate { get; } =
            new(new FactName("base_rate"), RateNeedKind.Rate, new Words("What rate does the text of this line come to?"));

        /// <inheritdoc/>
        public override LineRate With(LineRate other)
        {
            ArgumentNullException.ThrowIfNull(other);
            return other.Borrows ? this : this with { Other = other };
        }

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question)
        {
            if (IsBeyondArithmetic || Other?.Price(question) is not { } price || Plus.Price(question) is not { } plus)
            {
                return null;
            }

            var less = price with { AdValorem = Tidewaiter.Rate.FromParts(Math.Max(0, price.AdValorem.Parts - Minus.Parts)) };
            return !IsOnPiece ? less + plus
                : Piece.In(question) is { } dollars ? new RatePrice(Tidewaiter.Rate.Zero, dollars * 100 * less.AdValorem.Fraction) + plus
                : null;
        }

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) => IsBeyondArithmetic
            ? [Rate]
            :
            [
                .. Other is null ? ImmutableArray.Create(Line) : Other.Missing(question),
                .. IsOnPiece && Piece.In(question) is null ? ImmutableArray.Create(Piece) : [],
                .. Plus.Missing(question),
            ];

        /// <inheritdoc/>
        public override string ToString() =>
            Plus != Free ? $"{Lead} + {Plus}" : Minus != Tidewaiter.Rate.Zero ? $"{Lead} minus {Minus}" : Lead.ToString();

        private bool Says(string[] phrases) => phrases.Any(phrase => Lead.ToString().Contains(phrase, StringComparison.Ordinal));
    }
}
