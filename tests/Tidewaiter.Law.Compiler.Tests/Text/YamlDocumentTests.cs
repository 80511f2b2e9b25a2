using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Tidewaiter.Law.Compiler.Tests.Text;

/// <summary>YAML as canonical JSON: nothing is interpreted, and what law does not use is refused.</summary>
public sealed class YamlDocumentTests
{
    [Theory]
    [InlineData("a: 1", """{"a":"1"}""")]
    [InlineData("origin: [NO, ON, yes, null, ~, 1e3, 0x1F]", """{"origin":["NO","ON","yes","null","~","1e3","0x1F"]}""")]
    [InlineData("9903.88.03: { add: 25 % }", """{"9903.88.03":{"add":"25 %"}}""")]
    [InlineData("b: 1\na: 2", """{"b":"1","a":"2"}""")]
    [InlineData("known: 2018-09-21\n# a comment\n", """{"known":"2018-09-21"}""")]
    [InlineData("a:\nb: ''", """{"a":"","b":""}""")]
    [InlineData("- Türkiye\n- \"quo\\\"te\"", """["Türkiye","quo\"te"]""")]
    [InlineData("words: >\n  two\n  lines\n", "{\"words\":\"two lines\\n\"}")]
    [InlineData("\uFEFFa: 1\r\nb: 2\r\n", """{"a":"1","b":"2"}""")]
    [InlineData("--- \na: 1\n", """{"a":"1"}""")]
    [InlineData("[]", "[]")]
    public void Every_scalar_stays_text_and_keys_keep_their_order(string yaml, string json) => Assert.Equal(json, Json(Read(yaml)));

    [Fact]
    public void Every_place_has_its_line()
    {
        var document = Read("a:\n  b: 1\n  c:\n    - x\n    - { d/e: 2, f~g: 3 }\n");
        Assert.Equal(
            ["1 ", "1 /a", "2 /a/b", "3 /a/c", "4 /a/c/0", "5 /a/c/1", "5 /a/c/1/d~1e", "5 /a/c/1/f~0g"],
            document.Lines.Select(pair => $"{pair.Value} {pair.Key}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "1 TW1001 This file says nothing. Write '[]' or '{}' if that is meant, or delete the file.")]
    [InlineData("# only a comment\n", "1 TW1001 This file says nothing. Write '[]' or '{}' if that is meant, or delete the file.")]
    [InlineData("a: [1, 2\nb: 3\n", "1 TW1001 This is not YAML: a bracket is not closed. Correct the indentation, quotes or brackets at this line.")]
    [InlineData("a: 1\n b: 2\n", "2 TW1001 This is not YAML: While scanning a plain scalar value, found invalid mapping. Correct the indentation, quotes or brackets at this line.")]
    [InlineData("a: &x 1\n", "1 TW1001 Anchors and aliases (& and *) are not read here. Write the value out, or put it in quotes if the sign belongs to it.")]
    [InlineData("a: 1\nb: *x\n", "2 TW1001 Anchors and aliases (& and *) are not read here. Write the value out, or put it in quotes if the sign belongs to it.")]
    [InlineData("a: !!str 1\n", "1 TW1001 Tags (!) are not read here. Remove the tag, or put the value in quotes if the sign belongs to it.")]
    [InlineData("a: 1\n---\nb: 2\n", "2 TW1001 A second YAML document begins here. Keep one document per file: remove the '---', or move what follows into a file of its own.")]
    [InlineData("? [a, b]\n: 1\n", "1 TW1001 A key must be a plain word. Write it as 'key: value'.")]
    [InlineData("a: 1\nb: 2\na: 3\n", "3 TW1006 The key 'a' stands on line 1 already, and only one of the two would count. Remove one, or join them.")]
    public void What_law_does_not_use_is_refused(string yaml, string fault) => Assert.Equal(fault, Faults(Read(yaml)));

    [Fact]
    public void What_is_nested_too_deep_is_refused() => Assert.Equal(
        "1 TW1001 This is nested more than 32 levels deep. Law is flatter than that; look for a bracket that is not closed.",
        Faults(Read(new string('[', 40) + new string(']', 40))));

    [Fact]
    public void What_is_not_UTF_8_is_refused() =>
        Assert.Equal("1 TW1001 This file is not UTF-8 text. Save it as UTF-8.", Faults(YamlDocument.Read([0x61, 0x3A, 0x20, 0xFF, 0xFE])));

    [Fact]
    public void Random_bytes_give_json_or_faults_and_never_an_exception() => Gen.Byte.Array[0, 400].Sample(IsJsonOrFaults, iter: 3_000);

    [Fact]
    public void Random_YAML_like_text_gives_json_or_faults_in_bounded_time()
    {
        string[] pieces = ["a: ", "- ", "\n", "  ", "{", "}", "[", "]", ", ", "\"", "'", "#", " #", "|\n", ">\n", "&x ", "*x", "!t ", "? ", ": ", "---\n", "...\n", "%YAML 1.2\n", "\t", "9903.88.03", "é", "\0", "\\u00", "\r\n", "<<: "];
        Gen.OneOf(pieces).Array[0, 60].Select(string.Concat).Sample(
            text =>
            {
                var watch = Stopwatch.StartNew();
                IsJsonOrFaults(Encoding.UTF8.GetBytes(text));
                Assert.True(watch.ElapsedMilliseconds < 2_000, text);
            },
            iter: 20_000);
    }

    private static void IsJsonOrFaults(byte[] bytes)
    {
        var document = YamlDocument.Read(bytes);
        if (document.Json is { } json)
        {
            using var parsed = JsonDocument.Parse(json);
        }
        else
        {
            Assert.NotEmpty(document.Faults);
        }
    }

    private static YamlDocument Read(string yaml) => YamlDocument.Read(Encoding.UTF8.GetBytes(yaml));

    private static string Json(YamlDocument document)
    {
        Assert.Empty(document.Faults);
        return Encoding.UTF8.GetString(document.Json!);
    }

    private static string Faults(YamlDocument document) => string.Join('\n', document.Faults.Select(fault => $"{fault.Line} {fault.Code} {fault.Message}"));
}
