namespace Tidewaiter.Exports;

/// <summary>Which field of a question holds the item's standing to an authority's control list. The two lists collide, so each authority sees only its own.</summary>
/// <param name="Name">The field.</param>
/// <param name="ItemOf">Reads it.</param>
internal sealed record ControlListField(Words Name, Func<LicenceQuestion, ItemClass> ItemOf)
{
    private static readonly ControlListField American = new(new Words("item"), question => question.Item);
    private static readonly ControlListField Chinese = new(new Words("cn_item"), question => question.ChineseItem);

    public static ControlListField Of(Words jurisdiction) => jurisdiction.ToString() == "cn" ? Chinese : American;
}
