namespace Tidewaiter.Law.Compiler.Tests.Feeds;

public sealed class PlainTextTest
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<p>one</p><p>two</p>", " one  two ")]
    [InlineData("5 < 6 &amp; 7 > 6", "5 < 6 & 7 > 6")]
    [InlineData("a<script>var x = '9903.88.03';</script>b<STYLE>p{}</STYLE >c", "a b c")]
    [InlineData("heading <b 9903.88.03 is open", "heading <b 9903.88.03 is open")]
    [InlineData("m<sup>2</sup>&nbsp;x", "m 2 \u00a0x")]
    public void Tags_become_blanks_and_entities_letters(string html, string expected) => Assert.Equal(expected, PlainText.Of(html));
}
