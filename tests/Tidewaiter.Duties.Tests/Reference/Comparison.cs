using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Reference;

/// <summary>What an engine's finding and the reference's answer have in common, and where they part.</summary>
internal static class Comparison
{
    // The engine rounds each product to a billionth, the reference once at the end.
    private const long Slack = 20;

    /// <summary>Where they part, in a sentence; <c>null</c> when nowhere.</summary>
    public static string? Difference(ReferenceAnswer reference, DutyFinding finding)
    {
        var (expected, actual) = (KindOf(reference), KindOf(finding));
        if (expected != actual && !(actual == Kind.Conflict && MayConflict(reference)))
        {
            return $"status: reference {expected}, engine {actual} ({finding.Status})";
        }

        if (reference.Total is { } total && Math.Abs(total.Parts - finding.Total!.Value.Parts) > Slack)
        {
            return $"total: reference {total}, engine {finding.Total}";
        }

        // Without a line, without its parts or in a conflict, there is nothing to say about the numbers.
        var comparable = expected == Kind.Total || (expected == Kind.Open && !reference.Layers.IsEmpty);
        return comparable ? LayerDifference(reference, finding) : null;
    }

    // Of a line that is not on file, or of more parts than there is value, a conflict may be said first.
    private static bool MayConflict(ReferenceAnswer reference) => reference.Conflict || (reference.Open && reference.Layers.IsEmpty);

    private static string? LayerDifference(ReferenceAnswer reference, DutyFinding finding)
    {
        var left = finding.Layers.Select(layer => new ReferenceLayer(layer.Heading, layer.AdValorem, layer.Share)).ToList();
        var missing = reference.Layers.Where(layer => !TakeSame(left, layer)).ToList();
        return (missing, left) is ([], []) ? null : $"layers: only the reference has [{Print(missing)}], only the engine has [{Print(left)}]";
    }

    private static bool TakeSame(List<ReferenceLayer> layers, ReferenceLayer layer) =>
        layers.Find(other => IsSame(layer, other)) is { } same && layers.Remove(same);

    private static string Print(IEnumerable<ReferenceLayer> layers) =>
        string.Join("; ", layers.Select(layer => $"{layer.Heading} {layer.AdValorem?.ToString() ?? "?"} on {layer.Share}").Order());

    private static bool IsSame(ReferenceLayer one, ReferenceLayer other) =>
        Digits(one.Heading) == Digits(other.Heading) && IsNear(one.AdValorem, other.AdValorem) && IsNear(one.Share, other.Share);

    private static bool IsNear(Rate? one, Rate? other) =>
        (one is null && other is null) || (one is { } a && other is { } b && Math.Abs(a.Parts - b.Parts) <= Slack);

    // A number is the same however it is dotted.
    private static string Digits(Words heading) => heading.ToString().Replace(".", "");

    private static Kind KindOf(ReferenceAnswer answer) =>
        answer.NotOnFile ? Kind.NotOnFile : answer.Conflict ? Kind.Conflict : answer.Open ? Kind.Open : Kind.Total;

    private static Kind KindOf(DutyFinding finding) => finding.Status switch
    {
        DutyStatus.NotOnFile => Kind.NotOnFile,
        DutyStatus.Conflict => Kind.Conflict,
        DutyStatus.Refused => Kind.Refused,
        _ => finding.Total is null ? Kind.Open : Kind.Total,
    };

    private enum Kind
    {
        Total,
        Open,
        Conflict,
        NotOnFile,
        Refused,
    }
}
