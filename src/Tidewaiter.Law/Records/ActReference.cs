namespace Tidewaiter.Law;

/// <summary>An act named from outside: <c>&lt;measure or provision&gt;@&lt;instrument&gt;[/&lt;from&gt;]</c>.</summary>
/// <param name="Target">What the act is laid on. A measure names that instrument's acts on all its provisions.</param>
/// <param name="Source">The instrument.</param>
/// <param name="From">The date that tells its acts apart, where one date is not enough.</param>
public readonly record struct ActReference(ActTarget Target, SourceId Source, EventDate? From)
{
    /// <summary>Reads a reference.</summary>
    public static bool TryParse(string text, out ActReference reference)
    {
        reference = default;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0)
        {
            return false;
        }

        var source = text[(at + 1)..];
        EventDate? from = null;
        var slash = source.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!EventDate.TryParse(source[(slash + 1)..], out var date))
            {
                return false;
            }

            from = date;
            source = source[..slash];
        }

        reference = new ActReference(ActTarget.Parse(text[..at]), new SourceId(source), from);
        return source.Length > 0;
    }

    /// <summary>Whether <paramref name="act"/> is meant.</summary>
    public bool Names(Act act) =>
        act.Source.Id == Source
        && act.Target.Measure == Target.Measure
        && (Target.Provision is null || act.Target.Provision == Target.Provision)
        && (From is null || act.FromDate == From);

    /// <summary>The reference as written.</summary>
    public override string ToString() => From is null ? $"{Target}@{Source}" : $"{Target}@{Source}/{From}";
}
