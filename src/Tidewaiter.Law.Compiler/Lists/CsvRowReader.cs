using System.Collections.Immutable;

namespace Tidewaiter.Law.Compiler;

/// <summary>Turns the cells of a list into rows. The first call is the header.</summary>
internal sealed class CsvRowReader(CsvDefaults defaults, List<CsvFault> faults)
{
    private static readonly string[] Kinds = ["code", "country", "eccn", "control_code"];
    private static readonly string[] Common = [.. Kinds, "op", "from", "to", "by", "at", "role"];
    private static readonly string[] Required = ["op", "from", "by"];

    private readonly Dictionary<string, string> _shared = [];
    private readonly Dictionary<LogRow.Saying, LogRow.Saying> _sayings = [];
    private readonly Dictionary<(ulong Key, LogRow.Saying Says, string Texts), int> _seen = [];
    private readonly Dictionary<string, int> _columns = [];
    private int[] _extra = [];
    private string _kind = "";

    public List<LogRow> Rows { get; } = [];

    /// <summary>The columns beyond those every list has: what the schedule says of a line.</summary>
    public ImmutableArray<string> ExtraColumns { get; private set; } = [];

    public Dictionary<LogRow.Saying, int> FirstLines { get; } = [];

    /// <summary>Reads a row; <c>false</c> when nothing behind it can be read either.</summary>
    public bool Add(string[] cells, int line)
    {
        if (_columns.Count == 0)
        {
            return Header(cells, line);
        }

        if (cells.Length != _columns.Count)
        {
            faults.Add(new CsvFault(line, CsvFault.Columns(_columns.Count, cells.Length)));
            return true;
        }

        var key = Key(cells[0], line);
        var says = Says(cells, line);
        if (key is null || says is null)
        {
            return true;
        }

        var texts = _extra.Length == 0 ? [] : _extra.Select(column => Shared(cells[column])).ToImmutableArray();
        if (!_seen.TryAdd((key.Value, says, string.Join('\n', texts)), line))
        {
            faults.Add(new CsvFault(line, CsvFault.DuplicateRow(_seen[(key.Value, says, string.Join('\n', texts))])));
            return true;
        }

        FirstLines.TryAdd(says, line);
        Rows.Add(new LogRow(key.Value, says, texts));
        return true;
    }

    private bool Header(string[] cells, int line)
    {
        var named = cells.Index().All(cell => cell.Item.Length > 0 && _columns.TryAdd(cell.Item, cell.Index));
        var isList = Kinds.Contains(cells[0]) && Kinds.Count(_columns.ContainsKey) == 1;
        if (!named || !isList || Required.Any(name => !_columns.ContainsKey(name)))
        {
            faults.Add(new CsvFault(line, CsvFault.Header(string.Join(',', cells))));
            return false;
        }

        _kind = cells[0];
        ExtraColumns = [.. cells.Where(cell => !Common.Contains(cell))];
        _extra = [.. ExtraColumns.Select(column => _columns[column])];
        return true;
    }

    private ulong? Key(string text, int line)
    {
        if (text.Length == 0)
        {
            faults.Add(new CsvFault(line, CsvFault.NoCode));
            return null;
        }

        ulong? key = _kind switch
        {
            "country" => CountryCode.TryParse(text, out var country) ? country.Key : null,
            "eccn" => Eccn.TryParse(text, out var eccn) ? eccn.Key : null,
            "control_code" => ChineseControlCode.TryParse(text, out var control) ? control.Key : null,
            _ => HtsCode.TryParse(text, out var code) ? code.Key : null,
        };
        if (key is null)
        {
            faults.Add(new CsvFault(line, CsvFault.Unreadable(_kind, text)));
        }

        return key;
    }

    private LogRow.Saying? Says(string[] cells, int line)
    {
        var before = faults.Count;
        var op = Cell(cells, "op");
        var role = Cell(cells, "role");
        var from = Date(cells, "from", line);
        var to = Date(cells, "to", line);
        if (op is not ("" or "+" or "-"))
        {
            faults.Add(new CsvFault(line, CsvFault.Op(op)));
        }

        if (role is not ("" or "described"))
        {
            faults.Add(new CsvFault(line, CsvFault.Role(role)));
        }

        if (from is { } start && to is { } end && end.Date + (end.Time ?? default) <= start.Date + (start.Time ?? default))
        {
            faults.Add(new CsvFault(line, CsvFault.EndsBeforeItBegins(start.ToString(), end.ToString())));
        }

        if (faults.Count > before)
        {
            return null;
        }

        var says = new LogRow.Saying(op == "-" ? "-" : "+", Cell(cells, "from"), Cell(cells, "to"), Cell(cells, "by"), Cell(cells, "at"), role);
        return _sayings.TryGetValue(says, out var known) ? known : _sayings[says] = says;
    }

    private EventDate? Date(string[] cells, string column, int line)
    {
        var text = Cell(cells, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (EventDate.TryParse(text, out var date))
        {
            return date;
        }

        faults.Add(new CsvFault(line, CsvFault.Date(column, text)));
        return null;
    }

    private string Cell(string[] cells, string column)
    {
        var own = _columns.TryGetValue(column, out var index) ? cells[index] : "";
        return own.Length > 0 ? own : defaults.For(column) ?? "";
    }

    // Units and rates repeat thousands of times.
    private string Shared(string text) => _shared.TryGetValue(text, out var known) ? known : _shared[text] = text;
}
