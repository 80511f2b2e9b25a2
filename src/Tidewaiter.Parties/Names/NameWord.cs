namespace Tidewaiter.Parties.Names;

/// <summary>One word of a name, folded.</summary>
/// <param name="Text">Small Latin letters and digits; Chinese characters in a reading that keeps them.</param>
/// <param name="Role">What it does in the name.</param>
internal sealed record NameWord(string Text, WordRole Role)
{
    /// <summary>The spelling by sound.</summary>
    public string Key { get; } = SoundKey.Of(Text);

    /// <summary>Written in a script that leaves vowels out.</summary>
    public bool Unvowelled { get; init; }

    /// <summary>Sounds of Chinese characters that no dictionary knows: several unlike characters share them.</summary>
    public bool FromHan { get; init; }

    /// <summary>The classes of the syllables, where the characters may render a foreign name; else empty.</summary>
    public string Coarse { get; init; } = "";

    /// <summary>Other words the same characters can stand for.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>As it was written.</summary>
    public string Written { get; init; } = Text;
}
