using System.Net;
using System.Text;

namespace Tidewaiter.Cli.Tests.Law;

public sealed class LawPullTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Captured_documents_become_items_once()
    {
        Snapshot.Matches("law-pull", Pull("--from", Scratch.Feeds, "--known", "2026-01-21").ToSnapshot());
        Snapshot.Matches("law-pull-again", Pull("--from", Scratch.Feeds, "--known", "2026-01-21").ToSnapshot());
        Snapshot.Matches("law-pull-items", string.Concat(
            Directory.EnumerateFiles(_scratch.Inbox).Order(StringComparer.Ordinal).Select(file => $"== {Path.GetFileName(file)}\n{File.ReadAllText(file)}")));
    }

    [Fact]
    public void What_a_person_wrote_into_an_item_stays()
    {
        Pull(Scratch.Captured("notice.json"));
        var file = Path.Combine(_scratch.Inbox, "us.fr-2026-24680.yaml");
        File.AppendAllText(file, "# looked at on Friday\n");

        Pull(Scratch.Captured("notice.json"));

        Assert.EndsWith("# looked at on Friday\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_read_does_not_stop_the_others()
    {
        var other = _scratch.Write("letter.txt", "Dear all, nothing here.");

        var ran = Pull(other, Scratch.Captured("notice.json"));

        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("us.fr-2026-24680: new", ran.Out, StringComparison.Ordinal);
        Assert.StartsWith("letter.txt: TW9001: This is none of the documents that are read here: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_are_fetched_and_the_horizon_stands_in_a_feed()
    {
        var feeds = _scratch.Write("feeds.yaml", "feeds:\n  - https://register.example/documents?from={horizon}\n  - https://cbp.example/gone\n");
        var asked = new List<string>();

        var ran = Pull(
            request =>
            {
                asked.Add($"{request.RequestUri}");
                return request.RequestUri!.Host.StartsWith("cbp", StringComparison.Ordinal)
                    ? new HttpResponseMessage(HttpStatusCode.Gone)
                    : new HttpResponseMessage { Content = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"count":1,"results":[{{File.ReadAllText(Scratch.Captured("notice.json"))}}]}""")) };
            },
            "--feeds",
            feeds);

        Assert.Equal(["https://register.example/documents?from=2026-01-01", "https://cbp.example/gone"], asked);
        Assert.StartsWith("us.fr-2026-24680: new, known 2026-01-20", ran.Out, StringComparison.Ordinal);
        Assert.Equal("https://cbp.example/gone: TW9002: This could not be fetched: the server answered 410. Without a network, save the document to a file elsewhere and name the file.\n", ran.Error);
    }

    [Fact]
    public void Without_a_network_it_is_said_what_to_do()
    {
        var ran = Pull(_ => throw new HttpRequestException("Name or service not known (register.example:443)"), "https://register.example/one.json");

        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(
            "https://register.example/one.json: TW9002: This could not be fetched: Name or service not known (register.example:443). Without a network, save the document to a file elsewhere and name the file.\n",
            ran.Error);
    }

    [Theory]
    [InlineData("feeds: [ftp://somewhere]\n", "feeds.yaml:1: TW1005: 'ftp://somewhere' cannot be read here; write an address that begins with https://.\n")]
    [InlineData("addresses: []\n", "feeds.yaml:1: TW1003: The key 'feeds' is missing; add it.\nfeeds.yaml:1: TW1002: The key 'addresses' is not known here. Known keys: feeds.\n")]
    public void A_list_of_feeds_that_cannot_be_read_is_refused(string yaml, string expected) =>
        Assert.Equal(expected, Pull("--feeds", _scratch.Write("feeds.yaml", yaml)).Error);

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake_of_the_command_line()
    {
        var ran = Pull("nothing.json");

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("There is no document 'nothing.json'.", ran.Error, StringComparison.Ordinal);
    }

    private Ran Pull(params string[] args) => Ran.With(["law", "pull", "--inbox", _scratch.Inbox, .. args]);

    private Ran Pull(Func<HttpRequestMessage, HttpResponseMessage> server, params string[] args) =>
        Ran.Run(["law", "pull", "--inbox", _scratch.Inbox, .. args], [], web: () => new Server(server));

    private sealed class Server(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}
