using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>A user's own record beside the book. Kept apart, so that a question without one never loads the compiler.</summary>
internal static class HouseBook
{
    public static Book Open(Book book, FileInfo file, out Scenario house)
    {
        if (!file.Exists)
        {
            throw new UsageException($"There is no house record '{file.Name}'. Name a file in the format of a scenario, with author and signed.");
        }

        (var with, house) = HouseRecord.Lay(book, file, RoomTerms.Catalog);
        return with;
    }
}
