namespace Tidewaiter.Duties;

/// <summary>The three ways a provision comes to apply.</summary>
public enum ProvisionClass
{
    /// <summary>By itself: applied and filed.</summary>
    SelfExecuting,

    /// <summary>Only when stated.</summary>
    Claim,

    /// <summary>When the filer certifies it: asked.</summary>
    Certification,
}
