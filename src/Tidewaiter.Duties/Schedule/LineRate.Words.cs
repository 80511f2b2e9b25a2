using System.Collections.Immutable;

namespace Tidewaiter.Duties;

public abstract partial record LineRate
{
    /// <summary>Free, on terms: under bond, for a time, under a note.</summary>
    /// <param name="Terms">The whole text.</param>
    public sealed record FreeOnTerms(Words Terms) : LineRate
    {
        /// <inheritdoc/>
        public override bool IsAdValorem => true;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs => [];

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question) => default(RatePrice);

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) => [];

        /// <inheritdoc/>
        public override string ToString() => Terms.ToString();
    }

    /// <summary>The rate stands in a note or in other subheadings: <c>See additional U.S. note 1</c>.</summary>
    /// <param name="Text">The whole text.</param>
    public sealed record SeeElsewhere(Words Text) : LineRate
    {
        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs =>
            [new(new FactName("base_rate"), RateNeedKind.Rate, new Words($"The schedule says: {Text}. What is the rate there?"))];

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question) => null;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) => Needs;

        /// <inheritdoc/>
        public override string ToString() => Text.ToString();
    }

    /// <summary>The column says that this heading changes nothing: the duty is that of the line the goods are otherwise in.</summary>
    public sealed record NoChange : LineRate
    {
        internal const string Text = "No change";

        private static readonly OfOtherLine Same = new(new Words(Text), Free, Rate.Zero);

        private NoChange()
        {
        }

        /// <summary>The one there is.</summary>
        public static NoChange Instance { get; } = new();

        /// <inheritdoc/>
        public override bool Borrows => true;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs => Same.Needs;

        /// <inheritdoc/>
        public override LineRate With(LineRate other) => Same.With(other);

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question) => null;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) => Needs;

        /// <inheritdoc/>
        public override string ToString() => Text;
    }

    /// <summary>Nothing is printed. That is not Free.</summary>
    public sealed record Blank : LineRate
    {
        internal const string Text = "(blank)";

        private Blank()
        {
        }

        /// <summary>The one there is.</summary>
        public static Blank Instance { get; } = new();

        /// <inheritdoc/>
        public override Words Unpriced => new(Text);

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs => [];

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question) => null;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) => [];

        /// <inheritdoc/>
        public override string ToString() => Text;
    }

    /// <summary>A form that is not read.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Unread(Words Text) : LineRate
    {
        /// <inheritdoc/>
        public override Words Unpriced => Text;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Needs => [];

        /// <inheritdoc/>
        public override RatePrice? Price(DutyQuestion question) => null;

        /// <inheritdoc/>
        public override ImmutableArray<RateNeed> Missing(DutyQuestion question) => [];

        /// <inheritdoc/>
        public override string ToString() => Text.ToString();
    }
}
