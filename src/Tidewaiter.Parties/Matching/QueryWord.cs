using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>A word that is looked for, with all it is compared by.</summary>
internal sealed class QueryWord(NameWord word, float weight)
{
    public NameWord Name { get; } = word;

    public string Text => Name.Text;

    public string Key => Name.Key;

    public bool Unvowelled => Name.Unvowelled;

    public bool FromHan => Name.FromHan;

    public IReadOnlyList<string> Also => Name.Also;

    public string Skeleton { get; } = word.Role is WordRole.Proper ? SoundKey.Skeleton(word.Key) : "";

    public string Coarse => Name.Coarse;

    public int GivenName { get; } = WordLists.GivenName(word.Text);

    public bool IsNumber => Name.Role is WordRole.Number;

    /// <summary>A word that alone is no reason to look at a name.</summary>
    public bool IsSmall => Name.Role is WordRole.Particle or WordRole.Title or WordRole.Filler or WordRole.Initial;

    /// <summary>Neighbours taken together.</summary>
    public bool IsJoined { get; init; }

    /// <summary>What its absence says, in nats.</summary>
    public float Weight { get; } = weight;

    /// <summary>Whether the characters behind it can stand for that word, too.</summary>
    public bool MeansAlso(string text) => Also.Count > 0 && Also.Contains(text);
}
