using CsCheck;
using Tidewaiter.Testing;

namespace Tidewaiter.Law.Compiler.Tests;

/// <summary>Law that somebody's editor, or their cat, walked over: whatever stands in the files, the compiler answers with a book or with problems.</summary>
public sealed class DamagedLawTests : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("us/sets/allies.csv", "#defaults by=us.known-2025-01-10\ncountry,op,from,to,by,at,role\nGB,+,2025-01-01,,,,\nFR,-,2025-01-01,2026-01-01,,,\n"),
        ("us/duties/goods.csv", "code,op,from,to,by,at,role\n8471,+,2025-01-01,,us.known-2025-01-10,note 2,\n8471.30,-,2025-01-01,,us.known-2025-01-10,,described\n"),
        ("deviations.yaml", "- { id: one, title: Two texts, sources: [a, b], chosen: a, because: it is the text }\n"),
        ("known-gaps.yaml", "- { id: quota, kind: charge, title: Quotas, since: 2026-10-10, goods: [\"84\"], origin: [all, -us.sets.allies] }\n"),
        ("us/statements/2025-10-10.yaml", "more:\n  said: 2025-10-10\n  speaker: President\n  title: More\n  source: a post\n  drafts:\n    us.duties.tiny: [ { from: 2025-11-01, add: 100 % } ]\n"),
        ("scenarios/later.yaml", "title: Later\nsteps:\n  - redate: { act: us.duties.tiny#9901@us.known-2025-01-10, from: 2025-03-01 }\n  - enact: us.statements.2025-10-10.more\n  - lay: { on: us.duties.tiny, from: 2026-01-01, add: 1 % }\n"),
        ("us/duties/tiny.yaml", "kind: duty\ntitle: Tiny\nauthority: none\ngoods: goods.csv\norigin: [all, -us.sets.allies]\nprovisions:\n  9901:\n    - { by: us.known-2025-01-10, from: 2025-02-01, add: 10 %, on: steel }\n"
            + "  9902:\n    label: Exempt\n    class: claim\n    over: charges\n    acts:\n      - by: us.known-2025-01-10\n        from: 2025-02-01\n        exempt: yes\n        when: [ { exported: before 2025-02-01 }, { claim: S, steel_content_share: under 0.15 }, { owes: [us.duties.tiny#9901] } ]\nacts:\n  - { by: us.known-2026-02-20, from: 2026-02-24T00:00, to: 2026-03-01, suspended: yes, words: until March }\n"),
        ("us/duties/tiny.test.yaml", "- case: One\n  ask: { provision: \"us.duties.tiny#9901\", date: 2025-02-01, assume: [us.a] }\n  expect: { state: in_force, range: 1 % to 2 %, layers: { 9901: 10 % } }\n"),
    ];

    private static readonly string[] Scraps =
        ["", "~", "[]", "{}", "[ ]: ", "yes", "-1", "1, 2", "\"\"", "all", "%", "999999999999999999999 %", "2025-13-45", "0000-00-00", "9999-12-31", "us.known-2025-01-10", "#", "us.duties.tiny", "us.duties.tiny#", "@", "to", "-", "\u00e9", "\0"];

    private readonly TinyLaw _law = new();

    public void Dispose() => _law.Dispose();

    [Fact]
    public void Undamaged_it_compiles_but_for_what_it_means() =>
        Assert.Equal(["TW1012"], Compile(Files).Problems.Select(problem => problem.Code.ToString()).Distinct());

    [Fact]
    public void Damaged_it_gives_a_book_or_problems_and_never_an_exception()
    {
        var damage = Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 2_000], Gen.Int[0, 12], Gen.OneOf(Scraps));
        damage.List[1, 3].Sample(
            all =>
            {
                var files = Files.ToArray();
                foreach (var (file, at, length, scrap) in all)
                {
                    var text = files[file].Text;
                    var start = at % text.Length;
                    files[file].Text = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, scrap) + "\n";
                }

                var compilation = Compile(files);
                Assert.Equal(compilation.Succeeded, compilation.Book is not null);
                Assert.All(compilation.Problems, problem => Assert.StartsWith("law/", problem.Path.ToString(), StringComparison.Ordinal));
            },
            iter: 400,
            threads: 1);
    }

    private LawCompilation Compile(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            _law.File(path, text);
        }

        return _law.Compile(RoomTerms.Catalog);
    }
}
