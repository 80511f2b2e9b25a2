namespace Tidewaiter.Parties;

/// <summary>The part a party plays in a transaction, as lists read it.</summary>
public enum PartyRole
{
    /// <summary>Any part at all.</summary>
    Any,

    /// <summary>Whoever exports, buys, receives, forwards, finances or uses.</summary>
    Transaction,

    /// <summary>Consignee, purchaser or end user.</summary>
    Consignee,

    /// <summary>Maker or supplier at any tier.</summary>
    Supplier,

    /// <summary>Issuer of securities.</summary>
    Issuer,

    /// <summary>Bank in the payment.</summary>
    Bank,

    /// <summary>Contractor of a government.</summary>
    Contractor,
}
