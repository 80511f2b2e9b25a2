using NodaTime;

namespace Tidewaiter.Duties;

/// <summary>A line made ready, down to masks: what is left to do is to run its program. Running allocates nothing.</summary>
internal sealed record Decision(DutyProgram Program, LineSheet Sheet, UInt128 Truths, ValueParts Parts)
{
    public static Decision Of(DutyDesk desk, DutyQuestion question)
    {
        var engine = desk.EngineFor(Instant.MaxValue, []);
        var at = RateInstant.Of(engine.View, question, desk.Authority).At;
        var line = desk.Schedule.FindFor(question, at, Instant.MaxValue, desk.Options.CarryBack);
        var pricing = LinePricing.Of(question, line);
        var sheet = new LineSheet(question, at, desk.Facts, pricing.Rates, pricing.Claims);
        var program = engine.ProgramFor(question.Hts, question.Origin, at);
        return new Decision(program, sheet, sheet.Truths(program), ValueParts.Of(program, sheet));
    }

    /// <summary>The total in parts per billion.</summary>
    public long Run() => DutyEngine.Total(Program, Sheet.Rates, Truths, Parts.Shares);
}
