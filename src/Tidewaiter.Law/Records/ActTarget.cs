namespace Tidewaiter.Law;

/// <summary>What an act is laid on: one provision, or a whole measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Provision">The provision, or <c>null</c> for all of them.</param>
public readonly record struct ActTarget(MeasureId Measure, ProvisionId? Provision)
{
    /// <summary>Reads <c>measure</c> or <c>measure#provision</c>.</summary>
    public static ActTarget Parse(string text) =>
        ProvisionId.TryParse(text, out var provision) ? new(provision.Measure, provision) : new(new MeasureId(text), null);

    /// <summary>The id of the provision or measure.</summary>
    public override string ToString() => Provision?.ToString() ?? Measure.ToString();
}
