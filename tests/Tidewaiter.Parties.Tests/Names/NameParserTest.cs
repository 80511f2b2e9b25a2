using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Tests.Names;

public sealed class NameParserTest
{
    [Theory]
    [InlineData("HUAWEI TECHNOLOGIES CO., LTD.", "huawei technology")]
    [InlineData("Общество с ограниченной ответственностью «Элпром»", "elprom")]
    [InlineData("ОAO Гaзпром", "gazprom")]
    [InlineData("丹东金穗工贸有限公司", "dandong jinsui industry trading")]
    [InlineData("Lantern Technology (HK) Limited", "lantern technology hk")]
    [InlineData("Lantern Technologies (Bolivia)", "lantern technology bolivia")]
    [InlineData("Lantern Technology Institute (LTI)", "lantern technology institute")]
    [InlineData("Ｆｕｌｌ　Ｗｉｄｔｈ", "full width")]
    [InlineData("Hu\u200Ba\u200Dwei\u202E", "huawei")]
    [InlineData("Nestlé S.A.", "nestle")]
    [InlineData("27th Scientific Center", "27 science center")]
    public void A_body_is_read_as(string name, string words) => Assert.Equal(words, First(name, PartyType.Entity));

    [Theory]
    [InlineData("AL-TIKRITI, Sab'awi Ibrahim Hassan", "al tikriti sabawi ibrahim hassan")]
    [InlineData("Abdulrahman al-Shaer", "abdul rahman al shaer")]
    [InlineData("عبدالرحمن كريم", "abdul rhmn krym")]
    [InlineData("Иван Алекcандрович ПЕТРОВ", "ivan aleksandrovich petrov")]
    public void A_person_is_read_as(string name, string words) => Assert.Equal(words, First(name, PartyType.Person));

    [Fact]
    public void A_name_that_is_all_legal_form_keeps_it() => Assert.Equal("co ltd", First("Co., Ltd.", PartyType.Entity));

    [Fact]
    public void Names_inside_a_name_are_read_apart() => Assert.Equal(
        ["harbin lantern technology institute", "harbin technology research institute"],
        NameParser.Parse("Harbin Lantern Technology Institute （哈尔滨技术研究院）", PartyType.Entity).Select(Text).Take(2).Select(text => text.Replace(" of", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀")]
    [InlineData("\u0000\u0001\u202E\u200B")]
    [InlineData("—…!?")]
    public void Where_there_is_nothing_to_read_there_is_no_reading(string name) => Assert.Empty(NameParser.Parse(name, PartyType.Unknown));

    private static string First(string name, PartyType type) => Text(NameParser.Parse(name, type)[0]);

    private static string Text(ParsedName name) => string.Join(' ', name.Words.Select(word => word.Text));
}
