namespace Tidewaiter.Law;

/// <summary>Kinds of text an act may rest on.</summary>
public enum InstrumentType
{
    /// <summary>An executive order or ministerial order.</summary>
    Order,

    /// <summary>A presidential proclamation.</summary>
    Proclamation,

    /// <summary>A presidential memorandum.</summary>
    Memorandum,

    /// <summary>A notice or announcement of an agency.</summary>
    Notice,

    /// <summary>A rule with the force of regulation.</summary>
    Rule,

    /// <summary>A revision or export of the tariff schedule.</summary>
    ScheduleRevision,

    /// <summary>A judgment.</summary>
    Judgment,

    /// <summary>What an agency thinks a text means or how to file. May change filing, a reading or a presumption; never a rate.</summary>
    Guidance,

    /// <summary>A statute.</summary>
    Statute,

    /// <summary>An agreement between governments.</summary>
    Agreement,

    /// <summary>No legal text: a statement whose draft is assumed.</summary>
    Statement,

    /// <summary>No legal text: a scenario or a user's own record that is assumed.</summary>
    Assumption,
}
