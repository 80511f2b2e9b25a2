namespace Tidewaiter;

/// <summary>A provision: a measure and the key the law itself gives it, <c>us.duties.s301-china.list-3#9903.88.03</c>.</summary>
public readonly record struct ProvisionId : IComparable<ProvisionId>
{
    private readonly string? _key;

    /// <summary>A provision of <paramref name="measure"/> under <paramref name="key"/>.</summary>
    public ProvisionId(MeasureId measure, string key)
    {
        Measure = measure;
        _key = key;
    }

    /// <summary>The measure it belongs to.</summary>
    public MeasureId Measure { get; }

    /// <summary>The key within the measure: a heading, a paragraph, an article, or a name of ours.</summary>
    public Words Key => new(_key ?? "");

    /// <summary>Reads <c>measure#key</c>.</summary>
    public static bool TryParse(string text, out ProvisionId id)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        id = hash > 0 && hash < text.Length - 1 ? new ProvisionId(new MeasureId(text[..hash]), text[(hash + 1)..]) : default;
        return hash > 0 && hash < text.Length - 1;
    }

    /// <inheritdoc/>
    public int CompareTo(ProvisionId other)
    {
        var byMeasure = Measure.CompareTo(other.Measure);
        return byMeasure != 0 ? byMeasure : string.CompareOrdinal(_key, other._key);
    }

    /// <summary><c>measure#key</c>.</summary>
    public override string ToString() => $"{Measure}#{_key}";
}
