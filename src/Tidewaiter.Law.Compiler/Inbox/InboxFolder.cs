using System.Collections.Immutable;
using Tidewaiter.Duties;

namespace Tidewaiter.Law.Compiler;

/// <summary>An inbox on disk: an item in each file, named by its id.</summary>
public sealed class InboxFolder
{
    private const string Yaml = ".yaml";
    private const string Json = ".json";
    private const string Report = ".csv";

    private readonly DirectoryInfo _folder;
    private readonly Authority _authority;

    /// <summary>An inbox in a folder, which need not be there yet.</summary>
    /// <param name="book">The book beside it: dates are read as its authority reads them.</param>
    /// <param name="folder">The folder.</param>
    public InboxFolder(Book book, DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
        _authority = book.Authorities[DutyJurisdiction.Of(book)];
    }

    /// <summary>Every item, in the order of the files' names.</summary>
    /// <exception cref="ProblemException">A file is no item, two files hold one, or one is not named after its item.</exception>
    public ImmutableArray<InboxItem> Read()
    {
        _folder.Refresh();
        var problems = new List<Problem>();
        var items = ImmutableArray.CreateBuilder<InboxItem>();
        var files = _folder.Exists ? _folder.EnumerateFiles().Where(file => file.Extension is Yaml or Json) : [];
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (Read(file, problems) is not { } item)
            {
                continue;
            }

            if (item.Id.ToString() != Path.GetFileNameWithoutExtension(file.Name) || items.Any(other => other.Id == item.Id))
            {
                problems.Add(InboxDiagnostics.NotTheFiles(file.Name, item.Id));
            }

            items.Add(item);
        }

        return problems.Count > 0 ? throw new ProblemException(problems) : items.ToImmutable();
    }

    /// <summary>Writes an item with its report, if there is none of its id: what a person wrote into one is never overwritten.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Add(PulledItem pulled)
    {
        ArgumentNullException.ThrowIfNull(pulled);
        _folder.Create();
        var id = pulled.Item.Id;
        if (File.Exists(PathOf(id, Yaml)) || File.Exists(PathOf(id, Json)))
        {
            return false;
        }

        if (pulled.Report is { } report)
        {
            File.WriteAllText(PathOf(id, Report), report.Csv.ToString());
        }

        File.WriteAllText(PathOf(id, Yaml), ItemText.Of(pulled.Item).ToString());
        return true;
    }

    private string PathOf(ItemId id, string ending) => Path.Combine(_folder.FullName, id + ending);

    private InboxItem? Read(FileInfo file, List<Problem> problems)
    {
        using var outside = OutsideFile.Open(file, out var faults);
        problems.AddRange(faults);
        if (outside is null)
        {
            return null;
        }

        var item = new ItemReader(_authority).Read(outside.Root);
        var found = outside.Problems.ToList();
        problems.AddRange(found);
        return found.Count > 0 ? null : item;
    }
}
