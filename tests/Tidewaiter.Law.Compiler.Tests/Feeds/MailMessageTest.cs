using System.Text;

namespace Tidewaiter.Law.Compiler.Tests.Feeds;

public sealed class MailMessageTest
{
    private const string Head = "Subject: =?iso-8859-1?Q?T=FCren?= =?utf-8?B?IHVuZCBUb3Jl?=\r\nDate: Wed, 21 Jan 2026 16:05:00 -0500\r\n";

    [Fact]
    public void Headers_are_unfolded_and_words_decoded() => Assert.Equal("Türen und Tore", Read("\r\nhello")!.Subject);

    [Theory]
    [InlineData("\r\n9903.88.03", "9903.88.03\n")]
    [InlineData("Content-Transfer-Encoding: quoted-printable\r\n\r\n9903.=\r\n88.03 =E2=82=AC =", "9903.88.03 \u20ac =\n")]
    [InlineData("Content-Transfer-Encoding: base64\r\n\r\nOTkwMy44OC4wMw==", "9903.88.03\n")]
    [InlineData("Content-Transfer-Encoding: base64\r\n\r\nnot base64!", "not base64!\n")]
    [InlineData("Content-Type: multipart/mixed;\r\n boundary=x\r\n\r\nfor others\r\n--x\r\nContent-Type: text/html\r\n\r\none\r\n--x\r\nContent-Type: image/png\r\n\r\nzzz\r\n--x\r\n\r\ntwo\r\n--x--\r\nafter", "one\n\ntwo\n\n")]
    [InlineData("Content-Type: text/plain; charset=\"windows-1252\"\r\n\r\n\u00fc", "\u00c3\u00bc\n")]
    public void The_text_of_every_part_is_there(string rest, string expected) => Assert.Equal(expected, Read(rest)!.Text);

    [Theory]
    [InlineData("CSMS # 67834313 - guidance")]
    [InlineData("Subject: alone\n\nno date")]
    [InlineData("")]
    public void What_has_no_subject_and_date_is_no_mail(string text) => Assert.Null(MailMessage.Read(Encoding.UTF8.GetBytes(text)));

    private static MailMessage? Read(string rest) => MailMessage.Read(Encoding.UTF8.GetBytes(Head + rest));
}
