namespace Tidewaiter.Law;

/// <summary>A field that an act paints on a provision. Each shape of law is one record; the room that understands it owns it.</summary>
public abstract record Term
{
    /// <summary>The slot it paints: a later coat covers what earlier coats painted in the same slot.</summary>
    public abstract TermSlot Slot { get; }

    /// <summary>Whether it gives the provision something to say: in force means such terms, not ended, not suspended.</summary>
    public virtual bool IsSubstance => false;

    /// <summary>The value as the law file has it, for people.</summary>
    public abstract override string ToString();
}
