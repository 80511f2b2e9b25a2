using Tidewaiter.Duties;
using Tidewaiter.Exports;
using Tidewaiter.Parties;
using Tidewaiter.Vessels;

namespace Tidewaiter.Law.Compiler;

/// <summary>The fields acts may paint, of every room.</summary>
public static class RoomTerms
{
    /// <summary>The catalog to compile a law folder with, and to open its book.</summary>
    public static TermCatalog Catalog { get; } = DutyTerms.Catalog.With(ListTerms.Catalog).With(OwnershipTerms.Catalog).With(VesselTerms.Catalog).With(ExportTerms.Catalog);
}
