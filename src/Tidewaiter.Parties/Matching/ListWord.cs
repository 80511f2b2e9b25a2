using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Matching;

/// <summary>A word that occurs in names of a list, with all it is compared by.</summary>
internal sealed class ListWord(string text, WordRole role)
{
    public string Text { get; } = text;

    public WordRole Role { get; } = role;

    public string Key { get; } = SoundKey.Of(text);

    public string Skeleton { get; } = role is WordRole.Proper ? SoundKey.Skeleton(SoundKey.Of(text)) : "";

    public string Coarse { get; } = role is WordRole.Proper ? SoundKey.Coarse(text) : "";

    public int GivenName { get; } = WordLists.GivenName(text);

    /// <summary>What agreement on it says, in nats.</summary>
    public float Weight { get; set; }
}
