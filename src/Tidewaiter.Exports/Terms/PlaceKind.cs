namespace Tidewaiter.Exports;

/// <summary>Which place of a transaction is meant.</summary>
public enum PlaceKind
{
    /// <summary>The country of ultimate destination.</summary>
    Destination,

    /// <summary>The country the item leaves.</summary>
    Departure,

    /// <summary>The country a party is in.</summary>
    PartyIn,

    /// <summary>The country in which a party, or its ultimate parent, has its headquarters.</summary>
    Seat,
}
