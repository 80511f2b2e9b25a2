namespace Tidewaiter.Parties.Matching;

/// <summary>A set of small numbers that is emptied in no time.</summary>
internal sealed class ScratchSet(int size)
{
    private readonly int[] _stamps = new int[size];
    private int _now = 1;

    public bool Add(int value)
    {
        if (_stamps[value] == _now)
        {
            return false;
        }

        _stamps[value] = _now;
        return true;
    }

    public void Clear()
    {
        if (++_now == int.MaxValue)
        {
            Array.Clear(_stamps);
            _now = 1;
        }
    }
}
