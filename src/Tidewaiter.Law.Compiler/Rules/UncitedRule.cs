using System.Text.Json;

namespace Tidewaiter.Law.Compiler;

/// <summary>TW1017: every instrument and every list is cited by something. What nothing cites is a leftover, or an act somebody forgot to write.</summary>
/// <remarks>An instrument with a topic is part of the record: there it stands for itself, whether or not an act rests on it.</remarks>
internal sealed class UncitedRule : LawRule
{
    public override DiagnosticCode Code => CompilerDiagnostics.Unused;

    public override IEnumerable<(string Place, string Message)> Check(CheckedLaw law)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, root) in law.Documents)
        {
            Collect(root, file, cited);
        }

        cited.UnionWith(law.Book.ListIds.SelectMany(id => law.Book.List(id).Distinct).Select(row => row.Source.Id.ToString()));
        cited.UnionWith(DraftLists(law.Book));
        foreach (var (file, root) in law.Documents.Where(document => document.File.Section.Split('/') is [_, "instruments", _]))
        {
            var jurisdiction = file.Section.Split('/')[0];
            foreach (var entry in root.EnumerateObject().Where(entry => !IsOnRecord(entry.Value) && !cited.Contains($"{jurisdiction}.{entry.Name}")))
            {
                yield return ($"{file.Section}#/{CheckedLaw.Escape(entry.Name)}", InstrumentMessage($"{jurisdiction}.{entry.Name}"));
            }
        }

        foreach (var file in law.Folder.Files.Where(file => file.Log is not null && !IsReadWhole(file) && !cited.Contains(file.Id)))
        {
            yield return ($"{file.Id}{LawFile.Csv}#", ListMessage(file.Id));
        }
    }

    public static string InstrumentMessage(string id) => $"Nothing cites the instrument '{id}'. Write down what it did, as an act or a row of a list, or give it a 'topic' if it belongs to the record, or remove it.";

    public static string ListMessage(string id) => $"Nothing names the list '{id}'. Name it in the 'goods:' or 'origin:' of a provision, or delete the file.";

    private static bool IsOnRecord(JsonElement instrument) => instrument.TryGetProperty("topic", out _);

    // The schedule, its concordance, the table of countries and the country groups are read whole, by their folders.
    private static bool IsReadWhole(LawFile file) => file.Path.Split('/') is [_, "schedule" or "concordance" or "countries", ..] or [_, "exports", "groups", _];

    // Any value counts as a citation: 'by', 'responds_to', a set in 'origin', a list in a field some room owns.
    private static void Collect(JsonElement node, LawFile file, HashSet<string> cited)
    {
        switch (node.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in node.EnumerateObject())
                {
                    Collect(property.Value, file, cited);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in node.EnumerateArray())
                {
                    Collect(item, file, cited);
                }

                break;
            default:
                var text = node.GetString()!;
                cited.Add(text.StartsWith('-') ? text[1..] : text);
                if (text.EndsWith(LawFile.Csv, StringComparison.Ordinal))
                {
                    cited.Add(file.Id[..(file.Id.LastIndexOf('.') + 1)] + text[..^LawFile.Csv.Length]);
                }

                break;
        }
    }

    // A draft stands in a register, and its lists beside the measure it drafts.
    private static IEnumerable<string> DraftLists(Book book) =>
        book.Statements.Values.SelectMany(statement =>
                statement.DraftActs.SelectMany(act => act.Terms)
                    .Concat(statement.DraftMeasures.SelectMany(measure => measure.Provisions)
                        .SelectMany(provision => provision.Terms.Concat(provision.CoatArray.SelectMany(act => act.Terms)))))
            .OfType<GoodsTerm>()
            .Where(goods => goods.List is not null)
            .Select(goods => goods.List.ToString()!);
}
