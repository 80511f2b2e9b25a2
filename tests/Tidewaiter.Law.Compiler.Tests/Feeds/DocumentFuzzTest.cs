using System.Text;
using CsCheck;

namespace Tidewaiter.Law.Compiler.Tests.Feeds;

/// <summary>Whatever was captured, there is an item or a problem, in time that grows with the document.</summary>
public sealed class DocumentFuzzTest
{
    private static readonly DocumentReader Reader = new(Testing.LawFolder.Compile());
    private static readonly EventDate Known = EventDate.Parse("2026-11-12");

    private static readonly string[] Scraps =
    [
        "9903.88.03", "9903.", ".88.03", "heading 8471", "headings 7208 through 9999", "chapters 01 through 97 ", "through", "-", "CSMS # 79912345", "CSMS", "84 FR 20459", "FR Doc.",
        "Executive Order 99999", "People's", "Republic of China", "Korea", "'s", "\u2019", "11/09/2026", "99/99/9999", "<", ">", "<script>", "</", "&amp;", "&#x110000;", "&", "=?utf-8?Q?", "?=", "=?x?B?", "=",
        "=3D", "Subject: ", "Date: 9 Nov 2026", "\n", "\n\n", "\r\n", "Content-Type: multipart/mixed; boundary=x\n", "--x\n", "--x--", "Content-Transfer-Encoding: base64\n", "charset=x", "HTS Number,", "\"", ",",
        "{", "}", "[", "]", "\"htsno\":", "\"document_number\":", "\"2026-1\"", "\"publication_date\":\"2026-11-12\"", "\"results\":", "\"abstract\":", "null", "\ud800", "\0", "\u0130", "1", "%", "$",
    ];

    private static readonly string[] Whole =
    [
        "{\"document_number\":\"2026-24680\",\"publication_date\":\"2026-11-12\",\"title\":\"On 9903.88.03\",\"abstract\":\"China &amp; others\",\"body_html\":\"<p>8471.30.01</p>\"}",
        "{\"results\":[{\"document_number\":\"2026-24680\",\"publication_date\":\"2026-11-12\"},{}]}",
        "Subject: CSMS # 79912345 - x\nDate: Mon, 9 Nov 2026 10:00:00 -0500\nContent-Type: multipart/alternative; boundary=\"x\"\n\n--x\nContent-Transfer-Encoding: quoted-printable\n\n9903.=\n88.03\n--x--\n",
        "[{\"htsno\":\"8507.60.00\",\"units\":[\"No.\"],\"general\":\"3.4%\",\"special\":\"Free (A,AU)\",\"other\":\"40%\"}]",
        "HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty\n\"8507.60.00\",\"1\",\"x\",\"[\"\"No.\"\"]\",\"3.4%\",\"\",\"40%\"\n",
    ];

    [Fact]
    public void Scraps_in_any_order_give_items_or_problems() =>
        Gen.Int[0, Scraps.Length - 1].List[0, 40].Sample(picked => Holds(string.Concat(picked.Select(index => Scraps[index]))), iter: 4_000);

    [Fact]
    public void Damaged_documents_give_items_or_problems() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 400], Gen.Int[0, 12], Gen.Int[0, Scraps.Length - 1]).Sample(
            (which, at, length, scrap) =>
            {
                var text = Whole[which];
                var start = at % text.Length;
                Holds(text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, Scraps[scrap]));
            },
            iter: 4_000);

    [Fact]
    public void Random_bytes_give_items_or_problems() => Gen.Byte.Array[0, 300].Sample(bytes => Holds(bytes), iter: 4_000);

    /// <summary>The texts that a reader which looks back, or looks ahead again and again, would take minutes for.</summary>
    [Theory]
    [InlineData("<")]
    [InlineData("<script>")]
    [InlineData("<a ")]
    [InlineData("&")]
    [InlineData("9903.88.03 through ")]
    [InlineData("Congo, Democratic ")]
    [InlineData("=?utf-8?Q?")]
    [InlineData("CSMS # ")]
    [InlineData("--x\n")]
    [InlineData("12 FR ")]
    [InlineData("\"")]
    public void A_megabyte_of_one_scrap_ends(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
        foreach (var start in new[] { "", "CSMS # 79912345 11/09/2026 ", "Subject: CSMS # 79912345\nDate: 9 Nov 2026\nContent-Type: multipart/mixed; boundary=x\n\n", "HTS Number,\n" })
        {
            Holds(start + text);
        }
    }

    private static void Holds(string text) => Holds(Encoding.UTF8.GetBytes(text));

    private static void Holds(byte[] bytes)
    {
        var (items, problems) = Reader.Read(new CapturedDocument(new Words("file"), bytes) { Known = Known });
        Assert.True(items.Length + problems.Length > 0 || Encoding.UTF8.GetString(bytes).Contains("results", StringComparison.Ordinal));
        Assert.All(items, item => Assert.NotEmpty(ItemText.Of(item.Item).ToString()));
    }
}
