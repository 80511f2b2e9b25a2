using System.Net;
using Tidewaiter.Law.Compiler;

namespace Tidewaiter.Cli;

/// <summary>Fetches documents from the web. What cannot be fetched is a problem that says what to do without a network.</summary>
internal sealed class DocumentFetcher : IDisposable
{
    // A feed that says nothing for this long says nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lazy<HttpClient> _client;

    public DocumentFetcher(Terminal terminal) =>
        _client = new(() => new HttpClient(terminal.Web()) { Timeout = Patience, MaxResponseContentBufferSize = DocumentReader.SizeLimit });

    /// <summary>The document at an address, or what is wrong.</summary>
    public CapturedDocument? Fetch(Uri address, List<Problem> problems)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = _client.Value.Send(request);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                problems.Add(CliDiagnostics.NotFetchedFrom(address, $"the server answered {(int)response.StatusCode}"));
                return null;
            }

            using var content = new MemoryStream();
            response.Content.ReadAsStream().CopyTo(content);
            return new CapturedDocument(new Words($"{address}"), content.ToArray());
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException or IOException)
        {
            problems.Add(CliDiagnostics.NotFetchedFrom(address, error is TaskCanceledException ? "no answer in time" : error.Message.TrimEnd('.')));
            return null;
        }
    }

    public void Dispose()
    {
        if (_client.IsValueCreated)
        {
            _client.Value.Dispose();
        }
    }
}
