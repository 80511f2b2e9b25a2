using System.Runtime.CompilerServices;

namespace Tidewaiter.Parties.Matching;

/// <summary>The features of one comparison, by <see cref="Feature"/>.</summary>
[InlineArray(Length)]
internal struct Features
{
    public const int Length = 15;
    private float _first;

    public float this[Feature feature]
    {
        readonly get => Unsafe.Add(ref Unsafe.AsRef(in _first), (int)feature);
        set => Unsafe.Add(ref _first, (int)feature) = value;
    }
}
