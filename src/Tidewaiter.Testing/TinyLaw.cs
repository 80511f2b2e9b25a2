using System.Text;
using System.Text.RegularExpressions;
using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Testing;

/// <summary>A law folder of a few lines, written to a temporary place and compiled.</summary>
/// <remarks>
/// It begins with a book, the authority of the United States and a few facts; add what the test is about. An instrument needs no register: citing
/// <c>us.known-2025-01-10</c>, or <c>us.known-2025-01-10-b</c> for a second one, makes an instrument that became known on that day.
/// <code>
/// using var law = new TinyLaw().Measure("provisions: { a: [ { by: us.known-2025-01-10, from: 2025-02-01, add: 10 % } ] }");
/// var book = law.Book();
/// </code>
/// </remarks>
public sealed class TinyLaw : IDisposable
{
    private static readonly Regex CitedByDay = new(@"\bus\.(?<key>known-(?<day>\d{4}-\d{2}-\d{2})(?:-[a-z]+)?)\b", RegexOptions.None, TimeSpan.FromSeconds(1));

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("tidewaiter-");
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["book.yaml"] = "title: Tiny\nhorizon: 2026-10-10\n",
        ["us/authority.yaml"] =
            """
            title: United States
            zone: America/New_York
            day_starts: "00:01"
            clocks:
              entered: { rule: time of entry, at: 19 CFR 141.69 }
            """,
        ["us/facts.yaml"] =
            """
            entered: { type: instant, input: entry_date, stance: circumstance, question: When were the goods entered? }
            exported: { type: instant, input: exported_date, stance: claim, question: When were the goods exported? }
            loaded: { type: instant, input: loaded_date, stance: claim, question: When were the goods loaded? }
            civil_aircraft: { type: yes_no, stance: certification, question: Is it an article of civil aircraft? }
            steel_content_share: { type: share, part: steel, stance: circumstance, question: What share of the value is steel? }
            """,
    };

    /// <summary>The folder, named <c>law</c> as in a repository.</summary>
    public DirectoryInfo Folder => new(Path.Combine(_temporary.FullName, "law"));

    /// <summary>Adds a file, or writes one anew.</summary>
    /// <param name="path">Its path in the law folder: <c>us/sets/allies.csv</c>.</param>
    /// <param name="text">Its text.</param>
    public TinyLaw File(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    /// <summary>Adds a duty measure, by default <c>us.duties.tiny</c>.</summary>
    /// <param name="yaml">What stands below its title and authority: <c>origin</c>, <c>goods</c>, <c>provisions</c>, <c>acts</c>.</param>
    /// <param name="id">Its id.</param>
    public TinyLaw Measure(string yaml, string id = "us.duties.tiny") =>
        File(id.Replace('.', '/') + ".yaml", $"kind: duty\ntitle: Tiny\nauthority: none\n{yaml}");

    /// <summary>Writes the folder and compiles it.</summary>
    /// <param name="terms">The fields acts may paint; those of the envelope and of duties when <c>null</c>.</param>
    public LawCompilation Compile(TermCatalog? terms = null)
    {
        Write();
        return LawCompiler.Compile(Folder, terms ?? RoomTerms.Catalog);
    }

    /// <summary>The compiled book.</summary>
    /// <param name="terms">The fields acts may paint; those of the envelope and of duties when <c>null</c>.</param>
    /// <exception cref="ProblemException">The law has problems.</exception>
    public Book Book(TermCatalog? terms = null) => Compile(terms).RequireBook();

    /// <summary>The problems, one on a line, as the command line prints them.</summary>
    public Words Problems() => new(string.Join('\n', Compile().Problems));

    /// <summary>Removes the folder.</summary>
    public void Dispose() => _temporary.Delete(recursive: true);

    private void Write()
    {
        if (Folder.Exists)
        {
            Folder.Delete(recursive: true);
        }

        foreach (var (path, text) in _files.Append(Register()))
        {
            var file = new FileInfo(Path.Combine(Folder.FullName, path));
            file.Directory!.Create();
            System.IO.File.WriteAllText(file.FullName, text);
        }
    }

    private KeyValuePair<string, string> Register()
    {
        var cited = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var match in _files.Values.SelectMany(text => CitedByDay.Matches(text)))
        {
            cited[match.Groups["key"].Value] = match.Groups["day"].Value;
        }

        var register = new StringBuilder(cited.Count == 0 ? "{}" : "");
        foreach (var (key, day) in cited)
        {
            register.Append(key).Append(": { type: notice, title: ").Append(key).Append(", source: ").Append(key).Append(", known: ").Append(day).Append(" }\n");
        }

        return new("us/instruments/known.yaml", register.ToString());
    }
}
