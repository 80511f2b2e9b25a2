using System.Xml;
using System.Xml.Linq;

namespace Tidewaiter.Parties.Lists;

/// <summary>OFAC's list as XML: <c>sdnList/sdnEntry</c>, in whatever namespace the year brought.</summary>
internal static class OfacXml
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    public static IEnumerable<ListRecord> Read(Stream stream, string source)
    {
        using var reader = XmlReader.Create(stream, Safe);
        reader.MoveToContent();
        var expected = 0;
        var read = 0;
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Record_Count")
            {
                expected = int.TryParse(reader.ReadElementContentAsString(), out var count) ? count : 0;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sdnEntry")
            {
                read++;
                yield return Entry((XElement)XNode.ReadFrom(reader), source);
            }
            else
            {
                reader.Read();
            }
        }

        if (read == 0 || (expected > 0 && read != expected))
        {
            throw new FormatException($"it holds {read} entries where it says {expected}");
        }
    }

    private static ListRecord Entry(XElement entry, string source) => new(source, Text(entry, "uid"), Text(entry, "sdnType"), NameOf(entry))
    {
        Aliases = [.. Under(entry, "aka").Select(NameOf)],
        Addresses = [.. Under(entry, "address").Select(address => string.Join(", ", address.Elements().Where(part => part.Name.LocalName is not "uid").Select(part => part.Value)))],
        Numbers = [.. Under(entry, "id").Select(id => Text(id, "idNumber"))],
        Remark = string.Join(' ', Under(entry, "program").Select(program => program.Value)),
    };

    private static string NameOf(XElement element) => string.Join(", ", new[] { Text(element, "lastName"), Text(element, "firstName") }.Where(part => part.Length > 0));

    private static IEnumerable<XElement> Under(XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    private static string Text(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value ?? "";
}
