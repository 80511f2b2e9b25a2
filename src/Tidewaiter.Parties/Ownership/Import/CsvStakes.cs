using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Parties;

/// <summary>Reads stakes from CSV: a first line with <c>owner,owned,percent</c> and, where wanted, <c>kind,from,to,known,source</c>.</summary>
internal static class CsvStakes
{
    private static readonly string[] Needed = ["owner", "owned", "percent"];
    private static readonly string[] Columns = [.. Needed, "kind", "from", "to", "known", "source"];

    public static OwnershipRecords? Read(string text, string name, List<Problem> problems)
    {
        var rows = CsvText.Rows(text);
        using var each = rows.GetEnumerator();
        if (!each.MoveNext() || !Needed.All(each.Current.Fields.Contains))
        {
            problems.Add(new Problem(new Words(name), OwnershipDiagnostics.Format, new Words(OwnershipDiagnostics.NoFormat)));
            return null;
        }

        var header = each.Current.Fields;
        foreach (var column in header.Except(Columns))
        {
            Report(1, DiagnosticFamily.Question.UnknownKey, $"The column '{column}' is not known here. Known columns: {string.Join(", ", Columns)}.");
        }

        var stakes = ImmutableArray.CreateBuilder<Stake>();
        var ids = new Dictionary<string, PartyId>(StringComparer.Ordinal);   // a party stands in many rows, and its id in memory once
        while (each.MoveNext())
        {
            var (line, fields, isWhole) = each.Current;
            if (!isWhole || fields.Length != header.Length)
            {
                Report(line, OwnershipDiagnostics.Row, isWhole ? OwnershipDiagnostics.Fields(fields.Length, header.Length) : OwnershipDiagnostics.OpenQuote);
            }
            else if (Stake(line, key => Array.IndexOf(header, key) is >= 0 and var at ? fields[at].Trim() : "") is { } stake)
            {
                stakes.Add(stake);
            }
        }

        return problems.Count > 0 ? null : new OwnershipRecords([], stakes.ToImmutable());

        void Report(int line, DiagnosticCode code, string message) => problems.Add(new Problem(new Words($"{name}:{line}"), code, new Words(message)));

        Stake? Stake(int line, Func<string, string> field)
        {
            var before = problems.Count;
            var (owner, owned, percent) = (field("owner"), field("owned"), field("percent"));
            foreach (var key in (string[])["owner", "owned"])
            {
                if (field(key).Length == 0)
                {
                    Report(line, DiagnosticFamily.Question.Missing, $"The field '{key}' is empty; write an id.");
                }
            }

            var share = ShareRange.Unknown;
            if (percent.Length > 0 && !ShareRange.TryParse(percent, out share))
            {
                Report(line, DiagnosticFamily.Question.Unreadable, $"'{percent}' cannot be read here; write {OwnershipDiagnostics.ShareExpected}.");
            }

            var kind = StakeKind.Ownership;
            if (field("kind").Length > 0 && !Law.LawReader.ParseEnum(field("kind"), out kind))
            {
                Report(line, DiagnosticFamily.Question.Unreadable, $"'{field("kind")}' cannot be read here; write {Law.LawReader.EnumExpected<StakeKind>()}.");
            }

            var stake = new Stake(Id(owner), Id(owned), share)
            {
                Kind = kind,
                From = Date("from"),
                To = Date("to"),
                Known = Date("known"),
                Source = new Words(field("source")),
            };
            return problems.Count > before ? null : stake;

            PartyId Id(string text) => ids.TryGetValue(text, out var id) ? id : ids[text] = new PartyId(text);

            PartialDate? Date(string key)
            {
                if (field(key).Length == 0)
                {
                    return null;
                }

                if (!PartialDate.TryParse(field(key), out var date))
                {
                    Report(line, DiagnosticFamily.Question.Unreadable, $"'{field(key)}' cannot be read here; write {OwnershipDiagnostics.DateExpected}.");
                }

                return date;
            }
        }
    }
}
