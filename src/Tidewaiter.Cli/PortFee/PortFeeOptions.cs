using System.CommandLine;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>What every port-fee question can be told beside its calls.</summary>
internal sealed class PortFeeOptions(Terminal terminal)
{
    private readonly BookOption _book = new(terminal);
    private readonly Option<string[]> _assume = new("--assume") { Description = "Assume a statement or a scenario as if it were law; repeatable.", HelpName = "ASSUMPTION" };
    private readonly Option<FileInfo?> _house = new("--house") { Description = "Your own record: a scenario file with author and signed.", HelpName = "FILE" };

    public DateOption KnownAt { get; } = new("--known-at", "Answer by what had been made public by then (default: the book's horizon).");

    public Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { KnownAt, _assume, _house, Json, _book })
        {
            command.Add(option);
        }
    }

    public Book OpenBook(ParseResult parsed, out AssumptionId[] assumed)
    {
        var book = _book.Open(parsed);
        var named = (parsed.GetValue(_assume) ?? []).Select(id => new AssumptionId(id)).ToArray();
        if (parsed.GetValue(_house) is not { } file)
        {
            assumed = named;
            return book;
        }

        var with = HouseBook.Open(book, file, out var house);
        assumed = [.. named, house.Id];
        return with;
    }
}
