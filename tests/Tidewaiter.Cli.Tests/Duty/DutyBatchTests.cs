using System.Text;
using System.Text.Json;

namespace Tidewaiter.Cli.Tests.Duty;

public sealed class DutyBatchTests
{
    private const string Toy = """{"id":"toy","hts":"9503.00.0073","origin":"CN","entry_date":"2025-11-01","value_usd":10000}""";

    [Fact]
    public void One_in_one_out_in_order()
    {
        var input = string.Concat(Enumerable.Range(0, 500).Select(i => Toy.Replace("\"toy\"", $"{i}", StringComparison.Ordinal) + "\n"));

        var answers = Answers(Ran.Batch(input, "--json"));

        Assert.Equal(Enumerable.Range(0, 500), answers.Select(answer => answer.GetProperty("id").GetInt32()));
        Assert.All(answers, answer => Assert.Equal(0.2m, answer.GetProperty("total_ad_valorem").GetDecimal()));
    }

    [Fact]
    public void A_bad_line_gives_its_problems_and_the_batch_goes_on()
    {
        var ran = Ran.Batch($$"""
            {{Toy}}
            {"id":"bad","hts":"9503.00.0073","origin":"China","entry_date":"2025-11-01"}
            not json

            {"id":"last","hts":"9503.00.0073","origin":"CN","entry_date":"2025-11-01"}
            """, "--json");

        var answers = Answers(ran);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(4, answers.Count);
        Assert.Equal(2000, answers[0].GetProperty("duty").GetDecimal());
        Assert.Equal(
            """{"id":"bad","line":2,"problems":[{"path":"$/origin","code":"TW2005","message":"'China' cannot be read here; write a country code of two letters."}]}""",
            answers[1].GetRawText());
        Assert.Equal(
            """{"id":null,"line":3,"problems":[{"path":"line 3","code":"TW2001","message":"Line 3 is not JSON. Write one question per line as a JSON object, with a line break only between questions."}]}""",
            answers[2].GetRawText());
        Assert.Equal("last", answers[3].GetProperty("id").GetString());
    }

    [Fact]
    public void The_same_question_gets_the_same_answer_alone_and_in_a_batch()
    {
        var alone = Ran.With("duty", "9503.00.0073", "--origin", "CN", "--date", "2025-11-01", "--value", "10000", "--set", "id=toy", "--json");

        Assert.Equal(alone.Out, Ran.Batch(Toy, "--json").Out);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_not_matter() =>
        Assert.Equal(Ran.Batch($"{Toy}\n{Toy}\n", "--json").Out, Ran.Batch($"\uFEFF{Toy}\r\n\r\n{Toy}", "--json").Out);

    [Fact]
    public void A_line_over_the_limit_is_a_problem_of_its_own()
    {
        var ran = Ran.Batch($"{{\"id\":\"{new string('x', 3_000_000)}\"}}\n{Toy}\n", "--json");

        var answers = Answers(ran);
        Assert.Equal("TW2007", answers[0].GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(
            "Line 1 is longer than 1,000,000 bytes, which no question is. Put each question on a line of its own.",
            answers[0].GetProperty("problems")[0].GetProperty("message").GetString());
        Assert.Equal("toy", answers[1].GetProperty("id").GetString());
    }

    [Fact]
    public void A_fault_of_ours_costs_one_line()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{Toy}\n{Toy}\n"));
        using var stdout = new MemoryStream();
        using var terminal = new Terminal(Stream.Null, stdout, Stream.Null);
        using var json = new BatchJson(terminal, TestBook.Book);
        var desk = new Duties.DutyDesk(TestBook.Book);
        var asked = 0;

        var code = new DutyBatch(TestBook.Book, question => asked++ == 0 ? throw new OverflowException() : desk.Answer(question), null).Run(input, json);

        var lines = Encoding.UTF8.GetString(stdout.ToArray()).TrimEnd().Split('\n');
        Assert.Equal(1, code);
        Assert.Contains("TW2008", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"total_ad_valorem\":0.2", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_at_of_the_batch_is_that_of_every_line_without_one()
    {
        var later = Toy.Replace("\"id\"", "\"known_at\":\"2025-11-01\",\"id\"", StringComparison.Ordinal);

        var answers = Answers(Ran.Batch($"{Toy}\n{later}\n", "--json", "--known-at", "2025-02-15"));

        Assert.Equal([0.1m, 0.2m], answers.Select(answer => answer.GetProperty("total_ad_valorem").GetDecimal()));
        Assert.Equal("2025-02-15", answers[0].GetProperty("law").GetProperty("known_at").GetString());
    }

    [Fact]
    public void A_table_of_answers_says_once_what_it_leaves_out() => Snapshot.Matches(
        "duty-batch",
        Ran.Batch($$"""
            {{Toy}}
            {"id":"beam","hts":"7308.90.95","origin":"DE","entry_date":"2025-03-01","value_usd":1000}
            {"id":"drum","hts":"9202.90.60","origin":"DE","entry_date":"2025-03-01"}
            {"id":"bad","hts":"95"}
            nonsense
            """).ToSnapshot());

    [Fact]
    public void Random_bytes_never_end_a_batch()
    {
        var random = new Random(20251101);
        for (var run = 0; run < 200; run++)
        {
            var input = new byte[random.Next(1, 2_000)];
            random.NextBytes(input);
            Assert.InRange(Ran.Batch(input, "--json").ExitCode, 0, 1);
        }
    }

    [Fact]
    public void Broken_questions_never_end_a_batch()
    {
        var random = new Random(20251102);
        var toy = Encoding.UTF8.GetBytes(
            """{"id":"t","hts":"7308.90.95","origin":"CN","entry_date":"2025-11-01","value_usd":1e4,"quantity":{"kg":5},"claims":["S"],"facts":{"steel_content_share":"0.2"}}""");
        var input = new MemoryStream();
        for (var line = 0; line < 5_000; line++)
        {
            var broken = toy.ToArray();
            for (var hits = random.Next(1, 4); hits > 0; hits--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(' ', 256);
            }

            input.Write(broken);
            input.WriteByte((byte)'\n');
        }

        var ran = Ran.Batch(input.ToArray(), "--json");

        Assert.Equal(5_000, Answers(ran).Count);
        Assert.DoesNotContain("TW2008", ran.Out, StringComparison.Ordinal);
    }

    private static List<JsonElement> Answers(Ran ran) =>
        [.. ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
