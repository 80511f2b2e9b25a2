namespace Tidewaiter.Cli;

/// <summary>Says that an id is not in the book.</summary>
internal static class LawLookup
{
    public static UsageException NotFound(string id) =>
        new($"This book has nothing called '{id}'. Write the id as the law folder has it: its path with dots, and #provision for one provision of a measure.");
}
