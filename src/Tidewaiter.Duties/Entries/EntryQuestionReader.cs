using System.Collections.Immutable;
using System.Text.Json;
using Tidewaiter.Law;
using Tidewaiter.Reading;

namespace Tidewaiter.Duties;

/// <summary>Reads an entry from JSON: the facts of the entry, and its lines. Everything wrong is collected, shaped like the input.</summary>
/// <remarks>What a line states counts for that line before what the entry states.</remarks>
public sealed class EntryQuestionReader
{
    private readonly DutyQuestionReader _lines;

    /// <summary>A reader for entries to be answered from a book.</summary>
    public EntryQuestionReader(Book book) => _lines = new DutyQuestionReader(book);

    /// <summary>Reads an entry; <c>null</c> and at least one problem when it cannot be asked.</summary>
    public (EntryQuestion? Question, IReadOnlyList<Problem> Problems) Read(JsonElement json)
    {
        var problems = new List<Problem>();
        var node = new NodeReader(json, "$", DiagnosticFamily.Question, problems);
        if (!node.IsMapping)
        {
            node.Report(EntryDiagnostics.NotAnEntry, EntryDiagnostics.NotAnEntryMessage);
            return (null, problems);
        }

        var question = ReadObject(node);
        node.Finish();
        return problems.Count == 0 ? (question, problems) : (null, problems);
    }

    private EntryQuestion? ReadObject(NodeReader node)
    {
        var id = node.OptionalText("id");
        var number = node.OptionalText("entry_number");
        var entered = node.Value<EventDate>("entry_date", LawReader.ParseDate, LawReader.DateExpected);
        var known = node.OptionalValue<EventDate>("known_at", LawReader.ParseDate, LawReader.DateExpected);
        var facts = _lines.ReadFacts(node, entered);
        _lines.RefuseAfterEntry(node, facts, entered);
        var shared = new SharedFields(entered ?? default, known, facts);
        var lines = ImmutableArray.CreateBuilder<DutyQuestion>();
        if (node.Child("lines") is not { } listed)
        {
            node.Report(DiagnosticFamily.Question.Missing, DiagnosticFamily.MissingMessage("lines"));
        }
        else
        {
            ReadLines(listed, shared, lines);
        }

        return entered is { } date
            ? new EntryQuestion(new Words(id ?? ""), date, lines.ToImmutable()) { Number = new Words(number ?? ""), Facts = facts, KnownAt = known }
            : null;
    }

    private void ReadLines(NodeReader listed, SharedFields shared, ImmutableArray<DutyQuestion>.Builder lines)
    {
        if (listed.IsList && !listed.Items().Any())
        {
            listed.Report(EntryDiagnostics.NoLine, EntryDiagnostics.NoLineMessage);
        }

        foreach (var item in listed.Items())
        {
            if (!item.IsMapping)
            {
                item.WrongShape("a line: {\"hts\": …, \"origin\": …, \"value_usd\": …}");
                continue;
            }

            var line = _lines.ReadLine(item, shared);
            if (item.Child("value_usd") is null)
            {
                item.Report(DiagnosticFamily.Question.Missing, DiagnosticFamily.MissingMessage("value_usd"));
            }

            item.Finish();
            if (line is not null)
            {
                lines.Add(line);
            }
        }
    }
}
