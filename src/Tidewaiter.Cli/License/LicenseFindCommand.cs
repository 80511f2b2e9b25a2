using System.CommandLine;
using System.Text.Json;
using Tidewaiter.Exports;

namespace Tidewaiter.Cli;

/// <summary><c>license find</c>: items of both control lists by words of our labels, or by number.</summary>
internal sealed class LicenseFindCommand(Terminal terminal)
{
    private readonly Argument<string> _words = new("WORDS") { Description = "Words of a label, in quotation marks, or a control number." };
    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };
    private readonly BookOption _book = new(terminal);

    public Command Build()
    {
        var command = new Command("find", "Find items of both control lists by words or by number.") { _words, _json, _book };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var found = ControlLists.Find(_book.Open(parsed), new Words(parsed.GetValue(_words) ?? ""));
        if (parsed.GetValue(_json))
        {
            WriteJson(found);
        }
        else if (found.IsEmpty)
        {
            terminal.Out.WriteLine("No label on file holds these words. Try fewer, or their beginnings.");
        }
        else
        {
            foreach (var item in found)
            {
                terminal.Out.WriteLine($"{item.Authority,-3} {item.Number,-12} {item.Label}{(item.Controls.IsEmpty ? "" : $" [{string.Join(", ", item.Controls)}]")}");
            }
        }

        return ExitCode.Answered;
    }

    private void WriteJson(IEnumerable<ControlledItem> found)
    {
        using (var json = new Utf8JsonWriter(terminal.OutBytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("found"u8);
            foreach (var item in found)
            {
                json.WriteStartObject();
                json.WriteString("authority"u8, item.Authority.ToString());
                json.WriteString("number"u8, item.Number.ToString());
                json.WriteString("label"u8, item.Label.ToString());
                json.WriteStartArray("controls"u8);
                foreach (var control in item.Controls)
                {
                    json.WriteStringValue(control.ToString());
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        terminal.Out.WriteLine();
    }
}
