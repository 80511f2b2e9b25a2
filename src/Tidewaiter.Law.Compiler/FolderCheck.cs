namespace Tidewaiter.Law.Compiler;

/// <summary>What can be said about the files before any law is read: each is readable, each is read by somebody, none is missing.</summary>
internal static class FolderCheck
{
    public static void Run(LawFolder folder, LawProblems problems)
    {
        foreach (var stray in folder.Strays)
        {
            problems.Add(problems.Places.At(stray, 1), CompilerDiagnostics.Unreadable, CompilerDiagnostics.NotALawFile);
        }

        foreach (var file in folder.Files)
        {
            foreach (var fault in file.Document?.Faults ?? [])
            {
                problems.Add(file, fault.Line, fault.Code, fault.Message);
            }

            foreach (var fault in file.Log?.Faults ?? [])
            {
                problems.Add(file, fault.Line, CompilerDiagnostics.Row, fault.Message);
            }

            if (LawFileKinds.Of(file) == LawFileKind.Unknown)
            {
                problems.Add(file, 1, CompilerDiagnostics.Unused, CompilerDiagnostics.NobodyReads);
            }
        }

        Missing(folder, problems);
        foreach (var file in folder.Files.Where(file => LawFileKinds.Of(file) == LawFileKind.Positions && file.Document!.Json is not null))
        {
            PositionReader.Check(file, problems);
        }
    }

    private static void Missing(LawFolder folder, LawProblems problems)
    {
        var paths = folder.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (!paths.Contains("book.yaml"))
        {
            problems.Add(problems.Places.At("book.yaml", 1), CompilerDiagnostics.Missing, CompilerDiagnostics.NoBook);
        }

        var folders = folder.Files.Select(file => file.Path.Split('/')).Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct();
        foreach (var jurisdiction in folders.Where(name => name != "scenarios"))
        {
            if (!paths.Contains($"{jurisdiction}/authority.yaml"))
            {
                problems.Add(problems.Places.At($"{jurisdiction}/authority.yaml", 1), CompilerDiagnostics.Missing, CompilerDiagnostics.NoAuthority(jurisdiction));
            }
        }
    }
}
