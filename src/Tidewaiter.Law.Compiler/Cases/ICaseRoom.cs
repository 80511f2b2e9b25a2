namespace Tidewaiter.Law.Compiler;

/// <summary>A room that can answer some worked cases.</summary>
public interface ICaseRoom
{
    /// <summary>Whether the case asks this room.</summary>
    bool Takes(WorkedCase worked);

    /// <summary>Asks the question and compares. Must not throw for anything a case can say, and must be safe to call from many threads.</summary>
    /// <param name="book">The book.</param>
    /// <param name="worked">The case.</param>
    /// <param name="open">Opens the view to ask. A room must not open one by any other way, or coverage would not see what it answers.</param>
    CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open);

    /// <summary>Whether the answer could change if an act had never been written. Saying yes is always right, and costs a run.</summary>
    bool MayDependOn(Book book, WorkedCase worked, Act act) => true;
}
