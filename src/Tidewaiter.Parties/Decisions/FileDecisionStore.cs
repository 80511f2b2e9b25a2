namespace Tidewaiter.Parties;

/// <summary>Keeps decisions in a file, a line each, every line chained to the one before by its hash.</summary>
/// <remarks>
/// A line is kept once its line break is on the disk. What a crash leaves after the last one was never kept: it is set aside in a file of its own, and the
/// log goes on before it. A line that was kept and does not verify means that somebody altered the file, and the log is not opened.
/// </remarks>
/// <threadsafety>Safe for any number of users of one store; the file has one store at a time.</threadsafety>
public sealed class FileDecisionStore : IDecisionStore, IDisposable
{
    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private readonly FileStream _held;
    private readonly List<DecisionEntry> _entries = [];
    private readonly Dictionary<MatchKey, List<DecisionEntry>> _byKey = [];

    private FileDecisionStore(FileStream file, FileStream held) => (_file, _held) = (file, held);

    /// <inheritdoc/>
    public IReadOnlyList<DecisionEntry> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <inheritdoc/>
    public DecisionEntry? Last
    {
        get
        {
            lock (_lock)
            {
                return _entries.LastOrDefault();
            }
        }
    }

    /// <summary>What a crash had left behind, when the file was opened: said once, empty otherwise.</summary>
    public Words Recovered { get; private set; }

    /// <summary>Opens a log, or begins one.</summary>
    /// <exception cref="ProblemException">A line that was kept does not verify (TW4104).</exception>
    /// <exception cref="IOException">Another store has the file open, or the disk refuses.</exception>
    public static FileDecisionStore Open(FileInfo file)
    {
        // Who writes holds a file beside the log: readers of the log itself are never shut out, and a second writer would break the chain.
        var held = new FileStream(file.FullName + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        FileStream? stream = null;
        try
        {
            stream = new FileStream(file.FullName, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            var store = new FileDecisionStore(stream, held);
            store.Load(file);
            return store;
        }
        catch
        {
            stream?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<DecisionEntry> Of(MatchKey key)
    {
        lock (_lock)
        {
            return _byKey.TryGetValue(key, out var entries) ? [.. entries] : [];
        }
    }

    /// <inheritdoc/>
    public DecisionEntry Append(Decision decision)
    {
        lock (_lock)
        {
            var (entry, line) = DecisionLine.Write(_entries.Count + 1, decision, _entries.LastOrDefault()?.Hash ?? ContentHash.Nothing);
            var end = _file.Length;
            try
            {
                _file.Seek(0, SeekOrigin.End);
                _file.Write([.. line, (byte)'\n']);
                _file.Flush(flushToDisk: true);
            }
            catch (IOException)
            {
                // A disk that is full may have taken half a line: it must not stand before the next.
                _file.SetLength(end);
                throw;
            }

            Keep(entry);
            return entry;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _file.Dispose();
        _held.Dispose();
    }

    private void Keep(DecisionEntry entry)
    {
        _entries.Add(entry);
        if (!_byKey.TryGetValue(entry.Decision.Match.Key, out var about))
        {
            _byKey[entry.Decision.Match.Key] = about = [];
        }

        about.Add(entry);
    }

    private void Load(FileInfo file)
    {
        var bytes = new byte[checked((int)_file.Length)];
        _file.ReadExactly(bytes);
        var kept = DecisionLog.KeptLength(bytes);
        foreach (var entry in DecisionLog.Read(bytes.AsSpan(0, kept), new Words(file.Name)))
        {
            Keep(entry);
        }

        if (kept < bytes.Length)
        {
            var aside = $"{file.FullName}.torn-{_entries.Count + 1}";
            File.WriteAllBytes(aside, bytes[kept..]);
            _file.SetLength(kept);
            _file.Flush(flushToDisk: true);
            Recovered = new Words(
                $"The log ended within a line that was never kept: {bytes.Length - kept} bytes are set aside in {Path.GetFileName(aside)}, and {_entries.Count} decisions stand. Decide again what was being decided.");
        }
    }
}
