namespace Tidewaiter.Law.Compiler;

/// <summary>What the compiler itself finds wrong with law files, in the words shown. What the readers of records find is in <c>LawDiagnostics</c>.</summary>
internal static class CompilerDiagnostics
{
    public const string NotUtf8 = "This file is not UTF-8 text. Save it as UTF-8.";
    public const string EmptyFile = "This file says nothing. Write '[]' or '{}' if that is meant, or delete the file.";
    public const string SecondDocument = "A second YAML document begins here. Keep one document per file: remove the '---', or move what follows into a file of its own.";
    public const string Anchor = "Anchors and aliases (& and *) are not read here. Write the value out, or put it in quotes if the sign belongs to it.";
    public const string Tag = "Tags (!) are not read here. Remove the tag, or put the value in quotes if the sign belongs to it.";
    public const string KeyIsNoWord = "A key must be a plain word. Write it as 'key: value'.";
    public const string NotALawFile = "Law files end in .yaml or .csv, and this one does not, so it would not be read. Rename it or move it elsewhere.";
    public const string NobodyReads = "Nothing reads this file here. Registers stand in instruments/ or statements/, measures one folder deeper; move it or delete it.";
    public const string NoFolder = "There is no such folder. Name the folder that holds book.yaml.";
    public const string ReadBackDiffers = "The book that was written is not the book that was compiled. Look at the disk, and build it again with 'law build'.";
    public const string NoBook = "The file book.yaml is missing. Add it with 'title:' and 'horizon:'.";

    /// <summary>A file that is not YAML.</summary>
    public static DiagnosticCode Unreadable { get; } = new(1001);

    /// <summary>Something the law must have is not there.</summary>
    public static DiagnosticCode Missing { get; } = new(1003);

    /// <summary>A key or id is used twice.</summary>
    public static DiagnosticCode Duplicate { get; } = new(1006);

    /// <summary>A row of a list that cannot be read.</summary>
    public static DiagnosticCode Row { get; } = new(1016);

    /// <summary>Something that nothing uses.</summary>
    public static DiagnosticCode Unused { get; } = new(1017);

    /// <summary>A book that is not whole.</summary>
    public static DiagnosticCode Damaged { get; } = new(3005);

    /// <summary>A worked case that cannot be read.</summary>
    public static DiagnosticCode Case { get; } = new(1020);

    public static string NotYaml(string detail) => $"This is not YAML: {detail.TrimEnd('.')}. Correct the indentation, quotes or brackets at this line.";

    public static string TooDeep(int levels) => $"This is nested more than {levels} levels deep. Law is flatter than that; look for a bracket that is not closed.";

    public static string DuplicateKey(string key, int line) =>
        $"The key '{key}' stands on line {line} already, and only one of the two would count. Remove one, or join them.";

    public static string NoAuthority(string jurisdiction) =>
        $"The file {jurisdiction}/authority.yaml is missing. Add it with 'title:', 'zone:' and 'day_starts:', so that dates under {jurisdiction}/ have a meaning.";
}
