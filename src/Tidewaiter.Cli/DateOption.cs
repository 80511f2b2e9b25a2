using System.CommandLine;

namespace Tidewaiter.Cli;

/// <summary>An option that takes a date, and says so in our words when it gets none.</summary>
internal sealed class DateOption : Option<string?>
{
    public DateOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "DATE";
        Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !EventDate.TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a date for {name}: write YYYY-MM-DD or YYYY-MM-DDTHH:MM.");
            }
        });
    }

    public EventDate? Read(ParseResult parsed) => parsed.GetValue(this) is { } text ? EventDate.Parse(text) : null;
}
