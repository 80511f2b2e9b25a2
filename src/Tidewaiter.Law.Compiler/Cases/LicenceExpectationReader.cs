using System.Collections.Immutable;
using Tidewaiter.Exports;
using Tidewaiter.Reading;

namespace Tidewaiter.Law.Compiler;

/// <summary>Reads what a worked case about a licence expects: everything under <c>licence</c>.</summary>
internal static class LicenceExpectationReader
{
    public static LicenceExpectations? Read(NodeReader? node)
    {
        if (node is null)
        {
            return null;
        }

        var expect = new LicenceExpectations
        {
            Outcomes = Values<LicenceOutcome>(node, "outcomes"),
            Requirements = node.Child("requirements") is { } listed ? [.. listed.OneOrMore().Select(Text)] : null,
            Exceptions = [.. Pairs(node, "exceptions").Select(entry => KeyValuePair.Create(new Words(entry.Key), Text(entry.Node)))],
            Review = Values<ReviewPolicy>(node, "review"),
            Questions = List(node, "questions"),
            Basis = List(node, "basis"),
            Branches = Values<LicenceOutcome>(node, "branches"),
            Flags = List(node, "flags"),
            Announced = List(node, "announced"),
        };
        node.Finish();
        return expect;
    }

    private static ImmutableArray<KeyValuePair<Words, T>> Values<T>(NodeReader node, string key)
        where T : struct, Enum =>
        [
            .. Pairs(node, key).Select(entry => KeyValuePair.Create(
                new Words(entry.Key), entry.Node.ValueHere<T>(LawReader.ParseEnum, LawReader.EnumExpected<T>()) ?? default)),
        ];

    private static IEnumerable<(string Key, NodeReader Node)> Pairs(NodeReader node, string key) => node.Child(key)?.Entries() ?? [];

    private static ImmutableArray<Words> List(NodeReader node, string key) => node.Child(key) is { } child ? [.. child.OneOrMore().Select(Text)] : [];

    private static Words Text(NodeReader node) => new(node.TextHere() ?? "");
}
