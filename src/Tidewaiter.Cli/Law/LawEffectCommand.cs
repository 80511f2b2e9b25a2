using System.CommandLine;
using System.Globalization;
using Tidewaiter.Duties;

namespace Tidewaiter.Cli;

/// <summary><c>law effect</c>: what the whole law comes to, and the days on which it moved most.</summary>
internal sealed class LawEffectCommand(Terminal terminal)
{
    private readonly LawOption _law = new();
    private readonly Option<int> _moves = new("--moves") { Description = "How many of the largest moves to list.", DefaultValueFactory = _ => 10 };
    private readonly DateOption _since = new("--since", "Only moves from this day on.");
    private readonly Option<FileInfo?> _write = new("--write") { Description = "Write the table of totals to this file: law/effect.tsv once a change of law is meant.", HelpName = "FILE" };

    public Command Build()
    {
        var command = new Command("effect", "Work out the total of every class of lines from every origin through time, and list the largest moves.") { _law, _moves, _since, _write };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var compilation = _law.Compile(parsed);
        if (!compilation.Succeeded)
        {
            return LawOption.Report(terminal, compilation);
        }

        var desk = new DutyDesk(compilation.RequireBook());
        var effect = EffectTable.Of(desk);
        if (parsed.GetValue(_write) is { } file)
        {
            File.WriteAllText(file.FullName, EffectFile.Write(effect));
        }

        PrintMoves(effect.Moves(desk, parsed.GetValue(_moves), _since.Read(parsed)));
        terminal.Out.WriteLine($"{Figures.Count(effect.Rows.Select(row => row.Example).Distinct().Count(), "kind")} of lines, {Figures.Count(effect.OriginGroups.Length, "kind")} of origins, {Figures.Count(effect.Rows.Length, "row")}.");
        return ExitCode.Answered;
    }

    // One move an entry: the figures, then the acts, each on a line of its own.
    private void PrintMoves(IReadOnlyList<LawMove> moves)
    {
        foreach (var (rank, move) in moves.Index())
        {
            terminal.Out.WriteLine($"{rank + 1,2}. {move.On}: {Figures.Count(move.Lines, "code")} from {Figures.Count(move.Origins, "origin")} moved, {move.Weight.ToString("#,0", CultureInfo.InvariantCulture)} points in all; most of it as {move.Line} of {move.Origin}, {move.Before} to {move.After}");
            foreach (var line in move.Acts.Select(act => $"    {act}: {act.Source.Title} ({act.Source.Citation})").Distinct())
            {
                terminal.Out.WriteLine(line);
            }
        }
    }
}
