using Tidewaiter.Law;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli.Tests.Law;

public sealed class CaseRoomsTests
{
    [Fact]
    public void Coverage_misses_nothing_by_leaving_out_cases_that_cannot_matter() => Compare(TestBook.Law);

    [Fact]
    [Trait("Category", "Slow")]
    public void Coverage_of_the_real_law_misses_nothing_either() => Compare(new DirectoryInfo(Path.Combine(Folders.Root, "law")));

    private static void Compare(DirectoryInfo law)
    {
        var compilation = LawCompiler.Compile(law, RoomTerms.Catalog);
        var book = compilation.RequireBook();

        var quick = LawCoverage.Of(book, compilation.Cases, CaseRooms.Runner());
        var plain = LawCoverage.Of(book, compilation.Cases, new CaseRunner(new Unhurried(new LicenceCaseRoom()), new Unhurried(new DutyCaseRoom()), new Unhurried(new EntryCaseRoom()), new Unhurried(new VesselCaseRoom()), new Unhurried(new ProvisionCaseRoom()), new Unhurried(new OwnershipCaseRoom())));

        Assert.Equal(plain.Unwitnessed.Select(act => act.ToString()), quick.Unwitnessed.Select(act => act.ToString()));
    }

    /// <summary>A room that runs every case for every act.</summary>
    private sealed class Unhurried(ICaseRoom room) : ICaseRoom
    {
        public bool Takes(WorkedCase worked) => room.Takes(worked);

        public CaseOutcome Run(Book book, WorkedCase worked, ViewOpener open) => room.Run(book, worked, open);
    }
}
