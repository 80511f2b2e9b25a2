using System.Globalization;
using NodaTime;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>What the readers of records share: the content so far, dates in the authority's zone, and ids that must resolve.</summary>
internal sealed class LawReader(BookContent content, TermCatalog terms, Words jurisdiction, Authority authority)
{
    public const string DateExpected = "a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters";

    public BookContent Content { get; } = content;

    public TermCatalog Terms { get; } = terms;

    public Words Jurisdiction { get; } = jurisdiction;

    public Authority Authority { get; } = authority;

    public IReadOnlyList<FactDeclaration> Facts => Content.Facts.TryGetValue(Jurisdiction, out var facts) ? facts : [];

    /// <summary>The keys of every measure of the book, known before any measure is read in full.</summary>
    public Dictionary<MeasureId, HashSet<string>> ProvisionKeys { get; init; } = [];

    public static bool ParseDate(string text, out EventDate date) => EventDate.TryParse(text, out date);

    public static bool ParseYesNo(string text, out bool value)
    {
        value = text is "yes" or "true";
        return value || text is "no" or "false";
    }

    /// <summary>Reads a word of ours into an enum: <c>schedule-revision</c> is <c>ScheduleRevision</c>.</summary>
    public static bool ParseEnum<T>(string text, out T value)
        where T : struct, Enum
    {
        var name = text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

        // Numbers and lists of names are words of .NET, not of ours.
        value = default;
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit) && Enum.TryParse(name, ignoreCase: true, out value);
    }

    public static string EnumExpected<T>()
        where T : struct, Enum =>
        "one of " + string.Join(", ", Enum.GetNames<T>().Select(Spell));

    /// <summary>An enum's name as law files spell it.</summary>
    public static string Spell(string name) =>
        string.Concat(name.Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLower(c, CultureInfo.InvariantCulture)));

    /// <summary>The same reader for law of the authority that <paramref name="id"/> begins with.</summary>
    public LawReader For(string id)
    {
        var name = new Words(id.Split('.')[0]);
        return name != Jurisdiction && Content.Authorities.TryGetValue(name, out var other)
            ? new LawReader(Content, Terms, name, other) { ProvisionKeys = ProvisionKeys }
            : this;
    }

    /// <summary>What an act is laid on; a problem when nothing has that id.</summary>
    public ActTarget Target(NodeReader node, string text)
    {
        var target = ActTarget.Parse(text);
        if (!ProvisionKeys.TryGetValue(target.Measure, out var keys)
            || (target.Provision is { } provision && !keys.Contains(provision.Key.ToString())))
        {
            node.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("measure or provision", text));
        }

        return target;
    }

    public Instant? AsOf(EventDate? date) => date is { } stated ? Authority.AsOf(stated) : null;

    /// <summary>The instrument under <c>by</c>-like keys; a problem when it is missing or dangling.</summary>
    public Instrument? Source(NodeReader node, string key = "by")
    {
        if (node.Child(key) is not { } child)
        {
            node.Report(LawDiagnostics.NoSource, LawDiagnostics.NoSourceMessage);
            return null;
        }

        if (child.TextHere() is not { } text)
        {
            return null;
        }

        if (Content.Instruments.TryGetValue(new SourceId(text), out var instrument))
        {
            return instrument;
        }

        if (Content.Statements.ContainsKey(new AssumptionId(text)) || text.Contains(".statements.", StringComparison.Ordinal))
        {
            child.Report(LawDiagnostics.StatementAsLaw, LawDiagnostics.StatementAsLawMessage(text));
        }
        else
        {
            child.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("instrument", text));
        }

        return null;
    }
}
