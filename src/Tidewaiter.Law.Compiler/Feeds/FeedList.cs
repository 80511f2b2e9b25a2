using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Where a user pulls from: a file with <c>feeds:</c>, a list of addresses in which <c>{horizon}</c> stands for the book's horizon.</summary>
public static class FeedList
{
    private const string Horizon = "{horizon}";

    /// <summary>Reads a list of feeds.</summary>
    /// <param name="book">The book whose horizon is filled in.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ProblemException">The file cannot be read, or an address is none.</exception>
    public static ImmutableArray<Uri> Read(Book book, FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(file);
        using var outside = OutsideFile.Open(file, out var faults);
        var feeds = ImmutableArray.CreateBuilder<Uri>();
        if (outside?.Root is { } root)
        {
            if (root.Child("feeds") is { } listed)
            {
                feeds.AddRange(listed.OneOrMore().Select(node => Address(book, node)).OfType<Uri>());
            }
            else
            {
                root.Report(DiagnosticFamily.Law.Missing, DiagnosticFamily.MissingMessage("feeds"));
            }

            root.Finish();
            faults = [.. outside.Problems];
        }

        return faults.Count > 0 ? throw new ProblemException(faults) : feeds.ToImmutable();
    }

    private static Uri? Address(Book book, NodeReader node)
    {
        if (node.TextHere() is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text.Replace(Horizon, $"{book.HorizonDate}", StringComparison.Ordinal), UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
        {
            return address;
        }

        node.Unreadable(text, "an address that begins with https://");
        return null;
    }
}
