using NodaTime;

namespace Tidewaiter.Law.Compiler;

/// <summary>Who put a document aside, and when: until the end of that day it was open.</summary>
/// <param name="By">Who.</param>
/// <param name="OnDate">The day, as written.</param>
/// <param name="On">The same as an instant.</param>
/// <param name="With">The house record that reads it, if one does.</param>
/// <param name="Because">Why it needs none, in the person's words.</param>
public sealed record ItemClosure(Words By, EventDate OnDate, Instant On, AssumptionId? With, Words Because);
