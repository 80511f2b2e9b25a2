using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Answers as a desk does, and puts beside the answer what the user keeps outside the book: a position of the house, and documents nobody has read yet.</summary>
internal sealed class DutyCounter(DutyDesk book, DutyDesk? house, Scenario? position, OpenItems? inbox)
{
    public DutyFinding Answer(DutyQuestion question)
    {
        var rests = house is not null && !IsYetToCome(question);
        var finding = rests ? HouseBranch.Beside(house!.Answer(question), book.Answer(question)) : book.Answer(question);
        return inbox is null ? finding : inbox.Mark(finding, rests ? position!.Closes : []);
    }

    // Before it was signed, a record that closes an item had closed nothing: the answer of that day comes again as it was.
    private bool IsYetToCome(DutyQuestion question) =>
        position is { Closes.IsEmpty: false } && question.KnownAt is { } day && book.Authority.KnownAt(day) < position.Known;
}
