using Tidewaiter.Reading;

namespace Tidewaiter.Law;

/// <summary>Reads <c>known-gaps.yaml</c>.</summary>
internal static class GapReader
{
    public static void Read(NodeReader node, LawReader law)
    {
        foreach (var item in node.Items())
        {
            var id = item.Text("id");
            var title = item.Text("title");
            var kind = item.Value<GapKind>("kind", LawReader.ParseEnum, LawReader.EnumExpected<GapKind>());
            item.Value<EventDate>("since", LawReader.ParseDate, LawReader.DateExpected);
            var from = item.OptionalValue<EventDate>("from", LawReader.ParseDate, LawReader.DateExpected);
            var to = item.OptionalValue<EventDate>("to", LawReader.ParseDate, LawReader.DateExpected);
            var goods = item.Child("goods") is { } listed ? EnvelopeTerms.Goods(listed, law, default) : null;
            var origin = item.Child("origin") is { } origins ? EnvelopeTerms.Origin(origins, law) : null;
            var closed = item.Child("closed_by") is { } measure && measure.TextHere() is { } text ? law.Target(measure, text).Measure : (MeasureId?)null;
            item.Finish();
            if (id is null || title is null || kind is null)
            {
                continue;
            }

            var scope = new Scope(
                goods ?? GoodsTerm.All,
                origin ?? OriginTerm.All,
                law.AsOf(from) ?? NodaTime.Instant.MinValue,
                law.AsOf(to) ?? NodaTime.Instant.MaxValue);
            law.Content.Gaps.Add(new Gap(new Words(id), kind.Value, new Words(title), scope) { ClosedBy = closed });
        }
    }
}
