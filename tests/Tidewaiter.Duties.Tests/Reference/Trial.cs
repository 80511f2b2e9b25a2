using System.Collections.Immutable;
using Tidewaiter.Law;
using Tidewaiter.Testing;

namespace Tidewaiter.Duties.Tests.Reference;

/// <summary>One question put to both, and the smallest one like it on which they still part.</summary>
internal sealed class Trial
{
    private readonly DutyDesk _desk;
    private readonly ReferenceEvaluator _reference;

    public Trial(QuestionContext context)
    {
        Context = context;
        _desk = new DutyDesk(context.View.Book, context.KnownAt, context.View.Assumed);
        _reference = new ReferenceEvaluator(context.View);
    }

    public QuestionContext Context { get; }

    /// <summary>Where the two part on a question; <c>null</c> when nowhere.</summary>
    public string? Difference(DutyQuestion question)
    {
        var expected = _reference.Evaluate(question);
        try
        {
            return Comparison.Difference(expected, _desk.Answer(question));
        }
        catch (Exception fault) when (fault is not ProblemException)
        {
            // A question that breaks the engine is worth its smallest form, too.
            return $"the engine throws {fault.GetType().Name} at {fault.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    /// <summary>The smallest question found on which the two part, as a line for <c>duty --batch</c>, and how they part on it.</summary>
    public string Smallest(DutyQuestion question)
    {
        foreach (var simpler in SimplerContexts())
        {
            var asked = question with { KnownAt = simpler.KnownAt };
            if (new Trial(simpler) is var trial && trial.Difference(asked) is not null)
            {
                return trial.Smallest(asked);
            }
        }

        while (Smaller(question).FirstOrDefault(smaller => Difference(smaller) is not null) is { } next)
        {
            question = next;
        }

        return $"{Difference(question)}{Environment.NewLine}  {QuestionJson.Write(question, Context)}";
    }

    private IEnumerable<QuestionContext> SimplerContexts()
    {
        var view = Context.View;
        if (!view.Assumed.IsEmpty)
        {
            yield return Context with { View = View.Open(view.Book, view.KnownAt) };
        }

        if (Context.KnownAt is not null)
        {
            yield return new QuestionContext(View.Open(view.Book, null, view.Assumed), null);
        }
    }

    private static IEnumerable<DutyQuestion> Smaller(DutyQuestion question)
    {
        foreach (var claim in question.Claims)
        {
            yield return question with { Claims = question.Claims.Remove(claim) };
        }

        foreach (var fact in question.Facts.Keys)
        {
            yield return question with { Facts = question.Facts.Remove(fact) };
        }

        if (question.BaseRate is not null && question.BaseRate != LineRate.Free)
        {
            yield return question with { BaseRate = null };
            yield return question with { BaseRate = LineRate.Free };
        }

        if (!question.Quantity.IsEmpty)
        {
            yield return question with { Quantity = ImmutableDictionary<UnitName, decimal>.Empty };
        }

        if (question.Value is { } value && value != Money.FromDollars(100))
        {
            yield return question with { Value = null };
            yield return question with { Value = Money.FromDollars(100) };
        }

        if (question.EntryDate.Time is not null)
        {
            yield return question with { EntryDate = new EventDate(question.EntryDate.Date) };
        }
    }
}
