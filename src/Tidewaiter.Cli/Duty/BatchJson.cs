using Tidewaiter.Duties;
using Tidewaiter.Law;

namespace Tidewaiter.Cli;

/// <summary>Prints answers about duty as JSON lines.</summary>
internal sealed class BatchJson(Terminal terminal, Book book) : JsonLines<DutyFinding>(terminal, new DutyFindingJson(book).Write);
