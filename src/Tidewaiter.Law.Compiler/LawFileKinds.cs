namespace Tidewaiter.Law.Compiler;

/// <summary>Tells what a law file is by where it stands.</summary>
internal static class LawFileKinds
{
    public static LawFileKind Of(LawFile file)
    {
        if (file.IsCases)
        {
            return LawFileKind.Cases;
        }

        if (file.Log is not null)
        {
            return LawFileKind.List;
        }

        return file.Section.Split('/') switch
        {
            ["deviations" or "corrections"] => LawFileKind.Positions,
            ["book" or "known-gaps"] or ["scenarios", _] => LawFileKind.Record,
            [_, "authority" or "facts"] or [_, "instruments" or "statements", _] => LawFileKind.Record,
            ["scenarios", ..] or [_, "instruments" or "statements", ..] => LawFileKind.Unknown,
            { Length: > 2 } => LawFileKind.Measure,
            _ => LawFileKind.Unknown,
        };
    }
}
