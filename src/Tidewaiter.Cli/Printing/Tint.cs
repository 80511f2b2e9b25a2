namespace Tidewaiter.Cli;

/// <summary>The few colours of a page, from the sixteen every terminal has: what is law, what is not, and what is beside the point.</summary>
internal static class Tint
{
    public const string Plain = "";
    public const string Strong = "bold";
    public const string Number = "cyan";
    public const string Quiet = "dim";
    public const string Label = "dim";
    public const string NotLaw = "magenta";
    public const string Warning = "yellow";
    public const string Standing = "red";
}
