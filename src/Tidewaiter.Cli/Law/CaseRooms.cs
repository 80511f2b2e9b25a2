using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>The rooms that answer worked cases.</summary>
internal static class CaseRooms
{
    public static CaseRunner Runner() => new(new LicenceCaseRoom(), new DutyCaseRoom(), new EntryCaseRoom(), new VesselCaseRoom(), new ProvisionCaseRoom(), new OwnershipCaseRoom());
}
