using CsCheck;

namespace Tidewaiter.Law.Compiler.Tests.Inbox;

public sealed class InboxFolderTest : IDisposable
{
    private static readonly string[] Scraps = ["", "~", "[]", "{}", "[ ]: ", "- ", "closed", "\"", "2025-13-45", "999999999999", "\u00e9", "\0", "&a", "\n", "  ", "id: x"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tidewaiter-");

    private InboxFolder Folder => new(Testing.LawFolder.Compile(), _folder);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_written_is_read_again()
    {
        var item = Item("us.fr-2026-24680", "Rates: \"new\", or #old {x} \u2013 'y'\nand a line", "because: it [says] so");
        Assert.True(Folder.Add(new PulledItem(item)));

        var read = Assert.Single(Folder.Read());

        Assert.Equal(ItemText.Of(item), ItemText.Of(read));
        Assert.Equal((item.Source, item.Closed, item.Known), (read.Source, read.Closed, read.Known));
    }

    [Fact]
    public void Any_text_is_written_so_that_it_is_read_again() => Gen.String.Select(Gen.String).Sample(
        (title, reason) =>
        {
            var item = Item("one", title, "since " + reason);
            var file = Path.Combine(_folder.FullName, "one.yaml");
            File.Delete(file);
            Assert.True(Folder.Add(new PulledItem(item)));
            Assert.Equal(item.Source.Title, Assert.Single(Folder.Read()).Source.Title);
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void A_damaged_item_is_an_item_or_problems() => Gen.Select(Gen.Int[0, 600], Gen.Int[0, 20], Gen.OneOf(Scraps.Select(Gen.Const).ToArray())).Sample(
        (at, length, scrap) =>
        {
            var text = ItemText.Of(Item("one", "A title", "a reason")).ToString();
            var start = at % text.Length;
            File.WriteAllText(Path.Combine(_folder.FullName, "one.yaml"), text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, scrap));
            try
            {
                Assert.Single(Folder.Read());
            }
            catch (ProblemException refused)
            {
                Assert.All(refused.Problems, problem => Assert.StartsWith("one.yaml:", problem.Path.ToString(), StringComparison.Ordinal));
            }
        },
        iter: 600,
        threads: 1);

    [Fact]
    public void A_folder_that_is_not_there_is_empty() => Assert.Empty(new InboxFolder(Testing.LawFolder.Compile(), new DirectoryInfo(Path.Combine(_folder.FullName, "none"))).Read());

    private static InboxItem Item(string id, string title, string reason)
    {
        var authority = Testing.LawFolder.Compile().Authorities[new Words("us")];
        var known = EventDate.Parse("2026-11-12");
        return new InboxItem(
            new ItemId(id),
            new ItemSource(new Words("federal-register"), new Words("FR Doc. 2026-24680"), new Words("91 FR 70123"), new Words(title)),
            known,
            authority.KnownAt(known),
            new Mentions { Headings = [HtsCode.Parse("9903.88.03")], Goods = [.. Enumerable.Range(10, 20).Select(n => HtsCode.Parse($"84{n}"))], Origins = [CountryCode.Parse("CN"), CountryCode.Parse("NO")], Measures = [new MeasureId("us.duties.s122")], Cites = [new Words("84 FR 20459")] })
        {
            Closed = new ItemClosure(new Words("J. Doe"), known, authority.KnownAt(known), null, new Words(reason)),
        };
    }
}
