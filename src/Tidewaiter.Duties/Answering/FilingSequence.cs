using System.Collections.Immutable;
using Tidewaiter.Law;

namespace Tidewaiter.Duties;

/// <summary>The order of numbers on an entry line, as the law of filing has it.</summary>
internal sealed class FilingSequence
{
    private const string Base = "base";
    private readonly ImmutableArray<string> _steps;

    private FilingSequence(ImmutableArray<string> steps) => _steps = steps;

    public static FilingSequence For(View view, LineSheet sheet) =>
        new(FilingLaw.Find<SequenceTerm>(view, sheet) is { } sequence ? [.. sequence.Steps.Select(step => step.ToString())] : [Base]);

    public IEnumerable<LayerDraft> Sort(IEnumerable<LayerDraft> drafts) =>
        drafts.OrderBy(RankOf).ThenBy(draft => draft.State.Provision.Id);

    // The longest step that names the measure or a folder above it; numbers no step names go before the tariff line's own.
    private double RankOf(LayerDraft draft)
    {
        var id = draft.State.Provision.Measure.Id.ToString();
        var best = -1;
        for (var i = 0; i < _steps.Length; i++)
        {
            var names = draft.IsBase ? _steps[i] == Base : id == _steps[i] || id.StartsWith(_steps[i] + ".", StringComparison.Ordinal);
            if (names && (best < 0 || _steps[i].Length > _steps[best].Length))
            {
                best = i;
            }
        }

        return best >= 0 ? best : Array.IndexOf([.. _steps], Base) - 0.5;
    }
}
