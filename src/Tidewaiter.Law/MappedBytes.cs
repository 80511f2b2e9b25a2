using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Tidewaiter.Law;

/// <summary>A file's bytes, mapped into memory and read in place. Lives as long as the program: books are opened once.</summary>
internal sealed unsafe class MappedBytes : MemoryManager<byte>
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedBytes(MemoryMappedFile file, int length)
    {
        _file = file;
        _length = length;
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    public static MappedBytes Open(FileInfo file)
    {
        var length = checked((int)file.Length);
        return length == 0
            ? throw new ProblemException(new Problem(new Words(file.Name), new DiagnosticCode(3005), new Words("This is not a whole law book. Build it again with 'law build'.")))
            : new MappedBytes(MemoryMappedFile.CreateFromFile(file.FullName, FileMode.Open, null, 0, MemoryMappedFileAccess.Read), length);
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
