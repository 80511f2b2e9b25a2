using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Tidewaiter.Parties;

/// <summary>Copies of lists as text, a party a line with tabs between its fields; what an import keeps and what this program carries.</summary>
/// <remarks>
/// First a line <c>#list id version made count</c> for each list, then <c>list id type name aliases countries since remark addresses identifiers</c> (the last two may be left out), aliases, addresses and identifiers with | and countries with spaces between.
/// A file whose counts do not fit its lines was cut short, and is refused.
/// </remarks>
public static class ListCopyFile
{
    private const string Header = "#list";
    private const int Fields = 8;
    private const int AllFields = 10;

    /// <summary>The copies, or what is wrong.</summary>
    public static (IReadOnlyList<ListCopy> Copies, IReadOnlyList<Problem> Problems) Read(TextReader reader, Words name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var heads = new List<(string Id, string Version, LocalDate Made, int Count)>();
        var parties = new Dictionary<string, ImmutableArray<ListedParty>.Builder>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var fields = line.Split('\t');
            if (fields is [Header, var id, var version, var made, var count] && LocalDatePattern.Iso.Parse(made) is { Success: true } day
                && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var records))
            {
                heads.Add((id, version, day.Value, records));
                parties[id] = ImmutableArray.CreateBuilder<ListedParty>(records);
            }
            else if (fields.Length is Fields or AllFields && parties.TryGetValue(fields[0], out var list))
            {
                list.Add(Party(fields));
            }
            else
            {
                return ([], [PartyDiagnostics.NoListAt(name.ToString(), $"line {number} is no record of a list named above it")]);
            }
        }

        foreach (var head in heads.Where(head => head.Count != parties[head.Id].Count))
        {
            return ([], [PartyDiagnostics.NoListAt(name.ToString(), $"{head.Id} says it holds {head.Count} records and holds {parties[head.Id].Count}")]);
        }

        return ([.. heads.Select(head => new ListCopy(new MeasureId(head.Id), new Words(head.Version), head.Made, parties[head.Id].ToImmutable()))], []);
    }

    /// <summary>Writes copies.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<ListCopy> copies)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(copies);
        writer.NewLine = "\n";
        foreach (var copy in copies)
        {
            writer.WriteLine(string.Join('\t', Header, copy.List, copy.Version, LocalDatePattern.Iso.Format(copy.Made), copy.Parties.Length));
        }

        foreach (var party in copies.SelectMany(copy => copy.Parties))
        {
            writer.WriteLine(string.Join('\t', party.List, party.Id, party.Type is PartyType.Unknown ? "" : party.Type.ToString().ToLowerInvariant(), Plain(party.Name),
                Many(party.Aliases), string.Join(' ', party.Countries), party.Since?.ToString(), Plain(party.Remark), Many(party.Addresses), string.Join('|', party.Identifiers)));
        }
    }

    private static string Plain(Words words) => words.ToString().Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private static string Many(IEnumerable<Words> all) => string.Join('|', all.Select(words => Plain(words).Replace('|', ' ')));

    private static ImmutableArray<Words> Many(string[] fields, int at) => at >= fields.Length || fields[at].Length == 0 ? [] : [.. fields[at].Split('|').Select(part => new Words(part))];

    private static ListedParty Party(string[] fields) =>
        new(new PartyId(fields[1]), new MeasureId(fields[0]), PartyTypes.TryParse(fields[2], out var type) ? type : PartyType.Unknown, new Words(fields[3]))
        {
            Aliases = Many(fields, 4),
            Countries = fields[5].Length == 0 ? [] : [.. fields[5].Split(' ').Select(code => CountryCode.TryParse(code, out var country) ? country : default).Where(code => code != default)],
            Since = EventDate.TryParse(fields[6], out var since) ? since : null,
            Remark = new Words(fields[7]),
            Addresses = Many(fields, 8),
            Identifiers = [.. Many(fields, 9).Select(text => PartyIdentifier.TryParse(text.ToString(), out var number) ? number : default).Where(number => number != default)],
        };
}
