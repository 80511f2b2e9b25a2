namespace Tidewaiter.Parties;

/// <summary>A user who decides, by the name the log keeps.</summary>
public readonly record struct UserName
{
    private readonly string? _text;

    /// <summary>Wraps a name; white space around it does not make another user.</summary>
    public UserName(string text) => _text = text.Trim();

    /// <summary>Whether nobody is named.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>Whether both name one user, whatever the case of letters.</summary>
    public bool Equals(UserName other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The name.</summary>
    public override string ToString() => _text ?? "";
}
