using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tidewaiter.Law.Compiler;

/// <summary>Writes an item as a person would: YAML, to be read, corrected and closed by hand.</summary>
internal static class ItemText
{
    private const int PerLine = 8;
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Words Of(InboxItem item)
    {
        var text = new StringBuilder();
        Field(text, "", "id", item.Id);
        text.Append("source:\n");
        Field(text, "  ", "feed", item.Source.Feed);
        Field(text, "  ", "number", item.Source.Number);
        Field(text, "  ", "citation", item.Source.Citation);
        Field(text, "  ", "title", item.Source.Title);
        Field(text, "", "known", item.KnownDate);
        if (item.Mentions is { IsEmpty: false } or { Cites.IsEmpty: false })
        {
            text.Append("mentions:\n");
            List(text, "headings", item.Mentions.Headings);
            List(text, "goods", item.Mentions.Goods);
            List(text, "origins", item.Mentions.Origins);
            List(text, "measures", item.Mentions.Measures);
            List(text, "cites", item.Mentions.Cites);
        }

        text.Append(item.Closed is null ? "status: open\n" : "status: closed\n");
        if (item.Closed is { } closed)
        {
            text.Append("closed:\n");
            Field(text, "  ", "by", closed.By);
            Field(text, "  ", "on", closed.OnDate);
            Field(text, "  ", "with", closed.With);
            Field(text, "  ", "because", closed.Because);
        }

        return new Words(text.ToString());
    }

    private static void Field(StringBuilder text, string indent, string key, object? value)
    {
        if (value?.ToString() is { Length: > 0 } written)
        {
            text.Append(indent).Append(key).Append(": ").Append(Quoted(written)).Append('\n');
        }
    }

    private static void List<T>(StringBuilder text, string key, ImmutableArray<T> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        text.Append("  ").Append(key).Append(": [");
        foreach (var (index, value) in values.Index())
        {
            text.Append(index == 0 ? "" : index % PerLine == 0 ? ",\n    " : ", ").Append(Quoted($"{value}"));
        }

        text.Append("]\n");
    }

    // What is plain in YAML stays plain; anything else is quoted, with the escapes of JSON, which YAML has too.
    private static string Quoted(string value) =>
        value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ' ') && value == value.Trim() && !value.StartsWith('-')
            ? value
            : JsonSerializer.Serialize(value, AsWritten);
}
