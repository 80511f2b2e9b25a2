using System.Collections.Immutable;
using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads a condition: a mapping of atoms that all hold, or a list of mappings one of which holds.</summary>
internal static class WhenTermReader
{
    public static Term? Read(NodeReader node, LawReader law, MeasureId measure)
    {
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var item in node.IsList ? node.Items() : [node])
        {
            var atoms = ImmutableArray.CreateBuilder<Atom>();
            foreach (var (key, value) in item.Entries())
            {
                if (ReadAtom(key, value, law) is { } atom)
                {
                    atoms.Add(atom);
                }
            }

            alternatives.Add(new Alternative(atoms.ToImmutable()));
        }

        return new WhenTerm(alternatives.ToImmutable());
    }

    private static Atom? ReadAtom(string key, NodeReader value, LawReader law) => key switch
    {
        "claim" => new Atom.OfClaim([.. Texts(value).Select(text => new ClaimCode(text.Text))]),
        "origin" => EnvelopeTerms.Origin(value, law) is { } origins ? new Atom.OfOrigin(origins) : null,
        "owes" => new Atom.OfOther(true, Targets(value, law)),
        "falls_under" => new Atom.OfOther(false, Targets(value, law)),
        _ => ReadFact(key, value, law),
    };

    private static ImmutableArray<ActTarget> Targets(NodeReader value, LawReader law)
    {
        var targets = ImmutableArray.CreateBuilder<ActTarget>();
        foreach (var (node, text) in Texts(value))
        {
            targets.Add(law.Target(node, text));
        }

        return targets.ToImmutable();
    }

    private static Atom.OfFact? ReadFact(string key, NodeReader value, LawReader law)
    {
        var fact = law.Facts.FirstOrDefault(declared => declared.Name.ToString() == key);
        if (fact is null)
        {
            value.Report(LawDiagnostics.Dangling, LawDiagnostics.DanglingMessage("fact in facts.yaml", key));
            return null;
        }

        var ranges = ImmutableArray.CreateBuilder<NumberRange>();
        var words = ImmutableArray.CreateBuilder<Words>();
        var written = new List<string>();
        foreach (var (node, text) in Texts(value))
        {
            written.Add(text);
            if (FactTestParser.TryParse(fact, text, law.Authority, out var range, out var word))
            {
                if (word is { } one)
                {
                    words.Add(one);
                }
                else
                {
                    ranges.Add(range);
                }
            }
            else
            {
                node.Unreadable(text, FactTestParser.Expected(fact));
            }
        }

        return new Atom.OfFact(fact, new FactTest(new Words(string.Join(" or ", written)), ranges.ToImmutable(), words.ToImmutable()));
    }

    private static IEnumerable<(NodeReader Node, string Text)> Texts(NodeReader value)
    {
        foreach (var item in value.OneOrMore())
        {
            if (item.TextHere() is { } text)
            {
                yield return (item, text);
            }
        }
    }
}
