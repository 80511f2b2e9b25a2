namespace Tidewaiter.Parties;

/// <summary>What follows when a party is on a list.</summary>
public enum ListConsequence
{
    /// <summary>Property is blocked and reported.</summary>
    Blocked,

    /// <summary>A licence is required, to the extent the entry says.</summary>
    Licence,

    /// <summary>Nobody may take part in a transaction with it.</summary>
    Prohibited,

    /// <summary>No licence exception, a statement of the party, and a filing.</summary>
    NoExceptions,

    /// <summary>Certain transactions are barred: debt, securities, accounts.</summary>
    Restricted,

    /// <summary>Goods are presumed inadmissible.</summary>
    Inadmissible,

    /// <summary>A government may not procure from it.</summary>
    NoProcurement,

    /// <summary>Deliveries are watched; general licences are closed.</summary>
    Watched,
}
