using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tidewaiter.Tests.Conventions;

/// <summary>
/// Make the wrong call not compile: public signatures of the rooms speak of codes, rates and money, not of strings and floating numbers. Reading
/// and printing text is what Parse, TryParse and ToString are for.
/// </summary>
public sealed class TypesBeforeStrings
{
    private static readonly string[] Rooms = ["Tidewaiter", "Tidewaiter.Law", "Tidewaiter.Duties", "Tidewaiter.Parties", "Tidewaiter.Exports", "Tidewaiter.Vessels"];

    private static readonly Type[] Bare = [typeof(string), typeof(double), typeof(float)];

    private static readonly string[] Reading = ["Parse", "TryParse", "ToString", "Deconstruct", "PrintMembers", "TryFormat"];

    private const string Id = "gives a name of law its type: here text ends and types begin";

    // A type (all of it) or Type.Member (one member) whose single job is text.
    private static readonly (string Name, string Reason)[] Allowed =
    [
        ("Tidewaiter.Words..ctor", "wraps text meant for people"),
        ("Tidewaiter.AssumptionId..ctor", Id),
        ("Tidewaiter.ClaimCode..ctor", Id),
        ("Tidewaiter.FactName..ctor", Id),
        ("Tidewaiter.ItemId..ctor", Id),
        ("Tidewaiter.ListId..ctor", Id),
        ("Tidewaiter.MeasureId..ctor", Id),
        ("Tidewaiter.Parties.PartyId..ctor", Id),
        ("Tidewaiter.ProvisionId..ctor", Id),
        ("Tidewaiter.SourceId..ctor", Id),
        ("Tidewaiter.TopicName..ctor", Id),
        ("Tidewaiter.Law.TermSlot..ctor", Id),
        ("Tidewaiter.Parties.PartyId..ctor", Id),
        ("Tidewaiter.Parties.UserName..ctor", "gives the name of a user its type"),
    ];

    [Fact]
    public void NoPublicSignatureTakesABareStringOrFloatingNumber() => Convention.Holds(
        Findings().Where(found => !Allowed.Any(allowed => Covers(allowed.Name, found))),
        "Take or return a type that says what the value is, as HtsCode, Rate or Words do. A type whose single job is text goes to Allowed with the reason:");

    [Fact]
    public void NoAllowanceIsStale()
    {
        var findings = Findings().ToList();
        var types = Rooms.SelectMany(PublicTypes).Select(type => type.FullName!).ToList();
        Convention.Holds(
            from allowed in Allowed
            where types.Exists(type => Covers(type, allowed.Name)) && !findings.Exists(found => Covers(allowed.Name, found))
            select allowed.Name,
            "These allowances cover nothing any more. Remove them from TypesBeforeStrings:");
    }

    // Names are Type or Type.Member; the first covers the second.
    private static bool Covers(string allowed, string found) =>
        found == allowed || found.StartsWith(allowed + ".", StringComparison.Ordinal);

    private static IEnumerable<Type> PublicTypes(string room) => Assembly.Load(room).GetExportedTypes();

    private static IEnumerable<string> Findings() =>
        from room in Rooms
        from type in PublicTypes(room)
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !Reading.Contains(member.Name) && Types(member).Any(IsBare)
        select $"{type.FullName}.{member.Name}";

    // Accessors are left out: the property stands for them.
    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType, .. property.GetIndexParameters().Select(parameter => parameter.ParameterType)],
        FieldInfo field => [field.FieldType],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => [],
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static bool IsBare(Type type) =>
        Bare.Contains(type)
        || (type.HasElementType && IsBare(type.GetElementType()!))
        || type.GetGenericArguments().Any(IsBare);
}
