using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads a register of statements. Their drafts are read last: they may touch any measure.</summary>
internal sealed class StatementReader(LawReader law)
{
    private readonly List<(Statement Statement, NodeReader Entry)> _read = [];

    public void Read(string path, NodeReader node)
    {
        foreach (var (key, entry) in node.Entries())
        {
            var id = new AssumptionId($"{path}.{key}");
            var said = entry.Value<EventDate>("said", LawReader.ParseDate, LawReader.DateExpected);
            var title = entry.Text("title");
            var speaker = entry.Text("speaker");
            var source = entry.Text("source");
            var certainty = entry.OptionalValue<Certainty>("certainty", LawReader.ParseEnum, LawReader.EnumExpected<Certainty>());
            var withdrawn = entry.OptionalValue<EventDate>("withdrawn", LawReader.ParseDate, LawReader.DateExpected);
            var kind = entry.OptionalValue<StatementKind>("kind", LawReader.ParseEnum, LawReader.EnumExpected<StatementKind>());
            var record = RecordFields.Read(entry, law);
            if (said is null || title is null || speaker is null || source is null)
            {
                continue;
            }

            var asSource = record.On(new Instrument(
                new SourceId(id.ToString()),
                InstrumentType.Statement,
                new Words(title),
                new Words(source),
                law.Authority.KnownAt(said.Value),
                said.Value,
                certainty ?? Certainty.Certain));
            if (record.Actor.IsEmpty)
            {
                asSource = asSource with { Actor = new Words(speaker) };
            }

            var statement = new Statement(id, new Words(title), new Words(speaker), asSource, said.Value)
            {
                Kind = kind ?? StatementKind.Statement,
                WithdrawnDate = withdrawn,
                Withdrawn = withdrawn is { } date ? law.Authority.KnownAt(date) : null,
            };
            if (law.Content.Statements.TryAdd(id, statement))
            {
                _read.Add((statement, entry));
            }
            else
            {
                entry.Report(LawDiagnostics.Duplicate, LawDiagnostics.DuplicateMessage("statement", id.ToString()));
            }
        }
    }

    public void ReadDrafts()
    {
        foreach (var (statement, entry) in _read)
        {
            if (entry.Child("drafts") is { } drafts)
            {
                law.Content.Statements[statement.Id] = WithDrafts(statement, drafts);
            }

            entry.Finish();
        }
    }

    private Statement WithDrafts(Statement statement, NodeReader drafts)
    {
        var measures = ImmutableArray.CreateBuilder<Measure>();
        var acts = ImmutableArray.CreateBuilder<Act>();
        foreach (var (key, node) in drafts.Entries())
        {
            var reader = new MeasureReader(law.For(key), statement.Source);
            if (node.IsList)
            {
                acts.AddRange(reader.Acts(node, law.Target(node, key)));
            }
            else if (reader.Read(new MeasureId(key), node) is { } measure)
            {
                measures.Add(measure);
            }
        }

        return statement with { DraftMeasures = measures.ToImmutable(), DraftActs = acts.ToImmutable() };
    }
}
