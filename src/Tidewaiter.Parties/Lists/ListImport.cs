using System.Text.Json;
using System.Xml;
using NodaTime;
using Tidewaiter.Law;
using Tidewaiter.Parties.Lists;

namespace Tidewaiter.Parties;

/// <summary>Reads a publisher's file into copies of lists, and holds each against what is on file: publishers' lists are known to lose thousands of records overnight.</summary>
/// <param name="book">The law, which names the lists and the fewest records each can have.</param>
public sealed class ListImport(Book book)
{
    // A list that loses more than a tenth from one copy to the next is taken for damaged.
    private const int KeptOfTen = 9;

    /// <summary>The copies in a file of the Consolidated Screening List (.json, .csv) or of OFAC (.xml; sdn.csv with alt.csv and add.csv beside it), or why it cannot be taken.</summary>
    /// <param name="file">The publisher's file.</param>
    /// <param name="made">The day the publisher made it.</param>
    /// <param name="onFile">The copies on file.</param>
    /// <param name="accepted">Lists that may have shrunk: somebody looked.</param>
    public (IReadOnlyList<ListCopy> Copies, IReadOnlyList<Problem> Problems) Read(FileInfo file, LocalDate made, IReadOnlyList<ListCopy> onFile, IReadOnlyCollection<MeasureId> accepted)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(onFile);
        ArgumentNullException.ThrowIfNull(accepted);
        List<ListCopy> copies;
        try
        {
            copies = Sort(Records(file), made);
        }
        catch (Exception error) when (error is FormatException or JsonException or XmlException or InvalidOperationException or IOException)
        {
            return ([], [PartyDiagnostics.NoListAt(file.Name, error is FormatException ? error.Message : "it is cut short or not of its format")]);
        }

        if (copies.Count == 0)
        {
            return ([], [PartyDiagnostics.NoListAt(file.Name, "no record in it is of a list that the law names")]);
        }

        var problems = Shrunken(file, copies, onFile, accepted).ToList();
        return problems.Count == 0 ? (copies, []) : ([], problems);
    }

    private IEnumerable<Problem> Shrunken(FileInfo file, List<ListCopy> copies, IReadOnlyList<ListCopy> onFile, IReadOnlyCollection<MeasureId> accepted)
    {
        var publishes = IsConsolidated(file) ? onFile.Where(copy => Declared.Any(list => list.Id == copy.List)).Select(copy => copy.List) : [];
        foreach (var list in copies.Select(copy => copy.List).Union(publishes).Except(accepted))
        {
            var count = copies.Find(copy => copy.List == list)?.Parties.Length ?? 0;
            var before = onFile.Where(copy => copy.List == list).MaxBy(copy => copy.Made)?.Parties.Length ?? 0;
            var least = Declared.First(declared => declared.Id == list).Terms.Least;
            if (count < least || (long)count * 10 < (long)before * KeptOfTen)
            {
                yield return PartyDiagnostics.ShrunkenAt(file.Name, list.ToString(), count, Math.Max(before, least));
            }
        }
    }

    private List<(MeasureId Id, ListedTerm Terms)> Declared { get; } =
    [
        .. from measure in book.Measures
           where measure.Kind is MeasureKind.PartyList
           from term in measure.Provisions.SelectMany(provision => provision.Terms.Concat(provision.Coats.ToArray().SelectMany(act => act.Terms))).OfType<ListedTerm>()
           select (measure.Id, term),
    ];

    private static bool IsConsolidated(FileInfo file) => !IsOfac(file);

    private static bool IsOfac(FileInfo file) => file.Extension is ".xml" || file.Name.StartsWith("sdn", StringComparison.OrdinalIgnoreCase);

    private List<ListCopy> Sort(IEnumerable<ListRecord> records, LocalDate made)
    {
        var lists = new Dictionary<MeasureId, List<ListedParty>>();
        var ids = new Dictionary<PartyId, int>();
        foreach (var record in records)
        {
            if (record.Name.Length == 0)
            {
                throw new FormatException("a record has no name");
            }

            var code = CodeOf(record.Source);
            var (list, terms) = Declared.Find(declared => Means(declared.Terms, code));
            if (terms is null)
            {
                throw new FormatException($"it holds records of '{record.Source}', a list the law does not name");
            }

            var party = record.ToParty(list, terms.Code.ToString(), "");
            var seen = ids[party.Id] = ids.GetValueOrDefault(party.Id) + 1;
            lists.TryAdd(list, []);
            lists[list].Add(seen == 1 ? party : record.ToParty(list, terms.Code.ToString(), $"-{seen}"));
        }

        return [.. lists.Select(list => new ListCopy(list.Key, new Words(NodaTime.Text.LocalDatePattern.Iso.Format(made)), made, [.. list.Value]))];
    }

    // "Entity List (EL) - Bureau of Industry and Security" is EL; "(NS-MBS List)" is NS-MBS; older files say MBS.
    private static string CodeOf(string source)
    {
        var open = source.IndexOf('(', StringComparison.Ordinal);
        var close = source.IndexOf(')', Math.Max(open, 0));
        var code = open >= 0 && close > open ? source[(open + 1)..close] : source;
        return code.EndsWith(" List", StringComparison.Ordinal) ? code[..^5] : code;
    }

    private static bool Means(ListedTerm terms, string code) => terms.Code.ToString() == code || terms.Code.ToString().EndsWith("-" + code, StringComparison.Ordinal);

    private static IEnumerable<ListRecord> Records(FileInfo file)
    {
        const string ofac = "SDN";
        switch (file.Extension.ToLowerInvariant())
        {
            case ".json":
                using (var stream = file.OpenRead())
                {
                    foreach (var record in CslJson.Read(stream))
                    {
                        yield return record;
                    }
                }

                break;
            case ".xml":
                using (var stream = file.OpenRead())
                {
                    foreach (var record in OfacXml.Read(stream, ofac))
                    {
                        yield return record;
                    }
                }

                break;
            case ".csv":
                using (var reader = file.OpenText())
                using (var others = Beside(file, "alt.csv"))
                using (var addresses = Beside(file, "add.csv"))
                {
                    foreach (var record in IsOfac(file) ? OfacCsv.Read(reader, others, addresses, ofac) : CslCsv.Read(reader))
                    {
                        yield return record;
                    }
                }

                break;
            default:
                throw new FormatException("its name ends neither in .json, .csv nor .xml");
        }
    }

    private static StreamReader? Beside(FileInfo file, string name)
    {
        var path = Path.Combine(file.DirectoryName!, name);
        return File.Exists(path) ? File.OpenText(path) : null;
    }
}
