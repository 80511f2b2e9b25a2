namespace Tidewaiter.Vessels;

/// <summary>Which calls of a vessel begin a rotation: stated, or by the rotation's name, or read from the ports of the table.</summary>
/// <remarks>A call after one at another port of the same shore is a later port; a port elsewhere, or a port called already, begins a new rotation.</remarks>
internal sealed class Rotations
{
    private static readonly FactName Port = new("port");
    private readonly HashSet<(Words Shore, Words Rotation)> _named = [];
    private readonly HashSet<Words> _ports = [];
    private Words _shore;

    public static FactName FirstPort { get; } = new("first_port");

    /// <summary>A port outside both shores was called.</summary>
    public void Leave()
    {
        _ports.Clear();
        _shore = default;
    }

    public bool IsFirst(PortCall call, out bool isInferred)
    {
        var port = call.Particulars.GetValueOrDefault(Port);
        var isLater = !port.IsEmpty && _shore == call.Shore && _ports.Count > 0 && !_ports.Contains(port);
        var isNew = call.Rotation.IsEmpty || _named.Add((call.Shore, call.Rotation));
        isInferred = !call.Facts.ContainsKey(FirstPort) && call.Rotation.IsEmpty && (isLater || _ports.Contains(port));
        var isFirst = call.Facts.TryGetValue(FirstPort, out var stated) ? stated.Number == 1
            : !call.Rotation.IsEmpty ? isNew
            : !isLater;
        Enter(call.Shore, port, isFirst);
        return isFirst;
    }

    private void Enter(Words shore, Words port, bool isFirst)
    {
        if (isFirst)
        {
            Leave();
        }

        _shore = shore;
        if (!port.IsEmpty)
        {
            _ports.Add(port);
        }
    }
}
