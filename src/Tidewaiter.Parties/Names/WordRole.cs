namespace Tidewaiter.Parties.Names;

/// <summary>What a word does in a name. It decides how much its agreement or absence says.</summary>
public enum WordRole
{
    /// <summary>Tells this party from others: a family name, a brand.</summary>
    Proper,

    /// <summary>A word of trade, industry or state: <c>trading</c>, <c>institute</c>.</summary>
    Common,

    /// <summary>A place, a number or an ordinal: sister bodies differ by it.</summary>
    Number,

    /// <summary>Binds names and tells nothing: <c>al</c>, <c>bin</c>, <c>de</c>, <c>and</c>.</summary>
    Particle,

    /// <summary>Stands before a name: <c>Dr</c>, <c>Haji</c>, <c>General</c>.</summary>
    Title,

    /// <summary>Filler in the names of bodies: <c>group</c>, <c>branch</c>.</summary>
    Filler,

    /// <summary>One letter.</summary>
    Initial,
}
