namespace Tidewaiter.Exports;

/// <summary>What one entry of an items field names.</summary>
public enum ItemScope
{
    /// <summary>Every item.</summary>
    All,

    /// <summary>Every item that has a control number.</summary>
    Controlled,

    /// <summary>Every item that has none: EAR99, or outside the Chinese list.</summary>
    Uncontrolled,

    /// <summary>The numbers of a pattern.</summary>
    Pattern,

    /// <summary>The numbers of a list.</summary>
    List,

    /// <summary>Nobody has said which: only what was announced and never written may be so.</summary>
    Undefined,
}
