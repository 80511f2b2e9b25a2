namespace Tidewaiter.Cli.Tests;

/// <summary>A machine without a network: no test goes to the web.</summary>
internal sealed class NoWeb : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException($"Name or service not known ({request.RequestUri?.Authority})");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}
