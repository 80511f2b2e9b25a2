using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Duty;

/// <summary>From a captured document to the answer that says so, to the house record that closes it, and back to yesterday.</summary>
public sealed class InboxTests : IDisposable
{
    private const string Record =
        """
        title: Toys at thirty percent
        author: The Trade Desk
        signed: 2026-01-22
        closes: us.fr-2026-24680
        steps:
          - lay: { on: "us.duties.surcharge#9903.90.01", from: 2026-01-24, add: 30 % }
        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_document_marks_the_answer_a_house_record_closes_it_and_yesterday_comes_again_as_it_was()
    {
        Pull("notice.json");
        var yesterday = Toy("--known-at", "2026-01-21");
        Assert.Contains("\"flags\":[\"known_at_beyond_horizon\",\"open_item\"]", yesterday.Out, StringComparison.Ordinal);
        Assert.Contains("\"says\":\"open item us.fr-2026-24680 (91 FR 70123, 2026-01-20): mentions 9503.00.00, 9903.90.01, 9903.90.02, 9903.90.03, us.duties.surcharge; not yet read into the book\"", yesterday.Out, StringComparison.Ordinal);
        Assert.Contains("\"total_ad_valorem\":0.2,", yesterday.Out, StringComparison.Ordinal);

        var house = _scratch.Write("thirty.yaml", Record);
        var today = Toy("--known-at", "2026-01-22", "--house", house);
        Assert.Contains("\"total_ad_valorem\":0.3,", today.Out, StringComparison.Ordinal);
        Assert.Contains("\"house\":{\"title\":\"Toys at thirty percent\",\"author\":\"The Trade Desk\",\"signed\":\"2026-01-22\",\"closes\":[\"us.fr-2026-24680\"]}", today.Out, StringComparison.Ordinal);
        Assert.Contains("{\"name\":\"book\",\"assumed\":[],\"total_ad_valorem\":0.2,\"duty\":2000", today.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("open_item", today.Out, StringComparison.Ordinal);
        Assert.All([yesterday, today], answer => Assert.Empty(DutyFindingJsonTests.Shape.Faults(JsonDocument.Parse(answer.Out).RootElement)));

        Assert.Equal(yesterday.Out, Toy("--known-at", "2026-01-21").Out);
        Assert.Equal(yesterday.Out, Toy("--known-at", "2026-01-21", "--house", house).Out);
        Assert.Equal(Ran.With(["duty", .. ToyWords, "--json", "--known-at", "2026-01-19"]).Out, Toy("--known-at", "2026-01-19").Out);
    }

    [Fact]
    public void Before_it_was_signed_a_record_that_closes_is_not_looked_at_and_another_is_refused()
    {
        string[] before = ["duty", .. ToyWords, "--known-at", "2026-01-21", "--json"];

        Assert.Equal(Ran.With(before).Out, Ran.With([.. before, "--house", _scratch.Write("thirty.yaml", Record)]).Out);
        Assert.Contains("TW3002", Ran.With([.. before, "--house", _scratch.Write("other.yaml", Record.Replace("closes: us.fr-2026-24680\n", "", StringComparison.Ordinal))]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_closed_with_a_record_is_open_to_an_answer_that_does_not_rest_on_it()
    {
        Pull("notice.json");
        var yesterday = Toy("--known-at", "2026-01-21").Out;
        Close("with: house.thirty");

        Assert.Contains("\"closed_with\":\"house.thirty\"", Toy("--known-at", "2026-01-22").Out, StringComparison.Ordinal);
        Assert.Equal(yesterday, Toy("--known-at", "2026-01-21").Out);
        Assert.DoesNotContain("open_item", Toy("--known-at", "2026-01-22", "--house", _scratch.Write("thirty.yaml", Record)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_put_aside_with_a_reason_is_closed_from_the_end_of_that_day()
    {
        Pull("notice.json");
        var before = Toy("--known-at", "2026-01-21").Out;
        Close("because: It only restates what is in the book");

        Assert.Equal(before, Toy("--known-at", "2026-01-21").Out);
        Assert.DoesNotContain("open_item", Toy("--known-at", "2026-01-22").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_known_at_everything_in_the_inbox_counts()
    {
        Pull("notice.json");

        Assert.Contains("open_item", Toy().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_marks_each_line_by_itself_and_prints_the_books_own_answer_beside_the_houses()
    {
        Pull("notice.json");
        Pull("message.eml");
        var house = _scratch.Write("thirty.yaml", Record);
        const string questions =
            """
            {"id":"toy","hts":"9503.00.0073","origin":"CN","entry_date":"2026-01-25","value_usd":10000}
            {"id":"toy, yesterday","hts":"9503.00.0073","origin":"CN","entry_date":"2026-01-25","value_usd":10000,"known_at":"2026-01-20"}
            {"id":"steel","hts":"7308.90.95","origin":"KR","entry_date":"2026-01-25","value_usd":1000}
            {"id":"bad","hts":"7308.90.95","origin":"Korea","entry_date":"2026-01-25"}
            """;

        var answers = Ran.Batch(questions, "--inbox", _scratch.Inbox, "--house", house, "--json").Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(["us.csms-79912345"], Items(answers[0]));
        Assert.Equal(["us.fr-2026-24680"], Items(answers[1]));
        Assert.Equal(["us.csms-79912345"], Items(answers[2]));
        Assert.Equal(["book"], Branches(answers[0]).Intersect(["book"]));
        Assert.Empty(Branches(answers[1]).Intersect(["book"]));
        Assert.Equal("TW2005", answers[3].GetProperty("problems")[0].GetProperty("code").GetString());

        Snapshot.Matches("duty-batch-house-inbox", Ran.Batch(questions, "--inbox", _scratch.Inbox, "--house", house).ToSnapshot());
    }

    [Fact]
    public void For_people_the_item_stands_under_the_answer()
    {
        Pull("notice.json");
        _scratch.Write("inbox/mine.yaml", "id: mine\nsource: { feed: mail, number: a letter }\nknown: 2026-01-05\nstatus: open\n");

        Snapshot.Matches("duty-inbox", Ran.With(["duty", .. ToyWords, "--inbox", _scratch.Inbox]).ToSnapshot());
        Snapshot.Matches("duty-inbox-closed", Ran.With(["duty", .. ToyWords, "--inbox", _scratch.Inbox, "--house", _scratch.Write("thirty.yaml", Record)]).ToSnapshot());
    }

    [Fact]
    public void An_inbox_that_is_not_there_is_said() =>
        Assert.StartsWith("There is no inbox 'inbox'. Name the folder that 'law pull --inbox' fills.", Toy().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("id: other\nsource: { feed: mail, number: 1 }\nknown: 2026-01-05\nstatus: open\n", "mine.yaml:1: TW1006: The item calls itself 'other', which is not the name of its file. Name the file other.yaml, so that no item is there twice.")]
    [InlineData("id: mine\nsource: { feed: mail, number: 1 }\nknown: soon\nstatus: open\n", "mine.yaml:3: TW1005: 'soon' cannot be read here; write a date such as 2025-11-01, or 2026-02-24T00:00 where the minute matters.")]
    [InlineData("id: mine\nsource: { feed: mail, number: 1 }\nknown: 2026-01-05\nstatus: read\n", "mine.yaml:4: TW1005: 'read' cannot be read here; write open or closed.")]
    [InlineData("id: mine\nsource: { feed: mail, number: 1 }\nknown: 2026-01-05\nstatus: closed\n", "mine.yaml:1: TW1003: The key 'closed' is missing; add it.")]
    [InlineData("id: mine\nsource: { feed: mail, number: 1 }\nknown: 2026-01-05\nstatus: open\nclosed: { by: A, on: 2026-01-06, because: x }\n", "mine.yaml:5: TW1002: This item says how it was closed and is not closed. Write 'status: closed', or remove 'closed:'.")]
    [InlineData("id: mine\nsource: { feed: mail, number: 1 }\nknown: 2026-01-05\nstatus: closed\nclosed: { by: A, on: 2026-01-06 }\n", "mine.yaml:5: TW1003: A closed item says with which house record, or why it needs none. Add 'with: house.<file>' or 'because:'.")]
    [InlineData("id: mine\nsource: { feed: mail, number: 1 }\nknown: 2026-01-05\nmentions: { goods: [toys] }\nstatus: open\n", "mine.yaml:4: TW1005: 'toys' cannot be read here; write tariff numbers, 2 to 10 digits.")]
    public void An_item_that_cannot_be_read_is_refused_by_file_and_line(string yaml, string expected)
    {
        _scratch.Write("inbox/mine.yaml", yaml);

        var ran = Toy();

        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Equal(expected + "\n", ran.Error);
    }

    [Fact]
    public void An_item_may_be_json()
    {
        _scratch.Write("inbox/mine.json", """{ "id": "mine", "source": { "feed": "mail", "number": "a letter" }, "known": "2026-01-05", "mentions": { "goods": "9503.00.0073" }, "status": "open" }""");

        Assert.Contains("open item mine (a letter, 2026-01-05): mentions 9503.00.0073;", Toy().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_closes_what_is_not_there_is_refused()
    {
        Directory.CreateDirectory(_scratch.Inbox);

        var ran = Toy("--house", _scratch.Write("thirty.yaml", Record));

        Assert.Equal("house.thirty: TW1007: 'house.thirty' closes the item 'us.fr-2026-24680', which the inbox does not have. Correct the id under 'closes:', or pull the document.\n", ran.Error);
    }

    private static IEnumerable<string?> Items(JsonElement answer) => answer.GetProperty("open_items").EnumerateArray().Select(item => item.GetProperty("id").GetString());

    private static IEnumerable<string?> Branches(JsonElement answer) => answer.GetProperty("branches").EnumerateArray().Select(branch => branch.GetProperty("name").GetString());

    private static string[] ToyWords => ["9503.00.0073", "--origin", "CN", "--date", "2026-01-25", "--value", "10000"];

    private void Pull(string document) =>
        Assert.Equal(0, Ran.With("law", "pull", "--inbox", _scratch.Inbox, Scratch.Captured(document)).ExitCode);

    private Ran Toy(params string[] more) => Ran.With(["duty", .. ToyWords, "--inbox", _scratch.Inbox, "--json", .. more]);

    private void Close(string how)
    {
        var file = Path.Combine(_scratch.Inbox, "us.fr-2026-24680.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("status: open\n", $"status: closed\nclosed: {{ by: A. Broker, on: 2026-01-22, {how} }}\n", StringComparison.Ordinal));
    }
}
