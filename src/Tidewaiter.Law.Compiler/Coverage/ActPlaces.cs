namespace Tidewaiter.Law.Compiler;

/// <summary>Where in a law folder acts are written.</summary>
public sealed class ActPlaces
{
    private readonly LawPlaces _places;

    /// <summary>Reads the folder a book was compiled from.</summary>
    public ActPlaces(DirectoryInfo law)
    {
        ArgumentNullException.ThrowIfNull(law);
        _places = new LawPlaces(LawFolder.Read(law));
    }

    /// <summary>The file and line of an act: <c>law/us/duties/s122.yaml:12</c>.</summary>
    public Words Of(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new Words(_places.Of(act.Place));
    }
}
