namespace Tidewaiter.Parties;

/// <summary>What this room finds wrong with what it is given, in the words shown.</summary>
public static class PartyDiagnostics
{
    /// <summary>A name longer than any name.</summary>
    public static DiagnosticCode NameTooLong { get; } = new(4001);

    /// <summary>A name without a letter or digit.</summary>
    public static DiagnosticCode NoName { get; } = new(4002);

    /// <summary>A record of a party that cannot be read.</summary>
    public static DiagnosticCode NoParty { get; } = new(4003);

    /// <summary>A list that has lost too many records.</summary>
    public static DiagnosticCode Shrunken { get; } = new(4004);

    /// <summary>A file that is no list.</summary>
    public static DiagnosticCode NoList { get; } = new(4005);

    internal static Problem NameTooLongAt(string path, int limit) =>
        new(new Words(path), NameTooLong, new Words($"This name is longer than {limit:#,0} characters, which no name is. Put the name alone here and the rest into other fields."));

    internal static Problem NoNameAt(string path) =>
        new(new Words(path), NoName, new Words("This name holds no letter and no digit, so nothing can be looked for. Write the name as it stands on a document of the party."));

    internal static Problem NoPartyAt(string path, string what) =>
        new(new Words(path), NoParty, new Words($"This is no record of a party: {what}. Write {{\"id\", \"name\", \"type\", \"aliases\": [], \"countries\": []}} on one line."));

    internal static Problem ShrunkenAt(string path, string list, int count, int before) =>
        new(new Words(path), Shrunken, new Words($"The list {list} comes with {count:#,0} records where {before:#,0} are on file: too few to be believed. The earlier copy stays in use; check the file, and import with --accept-shrunken {list} if the list really lost them."));

    internal static Problem NoListAt(string path, string what) =>
        new(new Words(path), NoList, new Words($"This file cannot be taken as a list: {what}. The earlier copy stays in use; fetch the file from its publisher again."));
}
