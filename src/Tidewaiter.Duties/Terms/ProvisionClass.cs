namespace Tidewaiter.Duties;

/// <summary>The ways a provision comes to apply.</summary>
public enum ProvisionClass
{
    /// <summary>By itself: applied and filed.</summary>
    SelfExecuting,

    /// <summary>Only when stated.</summary>
    Claim,

    /// <summary>Only when stated, and never offered: it hangs on who sends the goods and why, which no tariff number shows.</summary>
    Unsolicited,

    /// <summary>When the filer certifies it: asked.</summary>
    Certification,
}
