namespace Tidewaiter.Parties.Names;

/// <summary>A run of letters and digits of one script, folded to small Latin letters; Chinese characters are kept, in their simplified form.</summary>
internal readonly record struct FoldedWord(string Text, string Written, bool IsHan, bool Unvowelled);
