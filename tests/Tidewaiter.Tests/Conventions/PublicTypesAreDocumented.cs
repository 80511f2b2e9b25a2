using System.Text.RegularExpressions;

namespace Tidewaiter.Tests.Conventions;

/// <summary>The compiler refuses an undocumented public member of a room (CS1591); here we see to it that nobody tells it not to.</summary>
public sealed class PublicTypesAreDocumented
{
    private static readonly Regex Silenced = new("(?:NoWarn|pragma|SuppressMessage|severity).*CS1591|CS1591.*severity");

    [Fact]
    public void TheCompilerIsAsked() => Convention.Holds(
        new[] { "<GenerateDocumentationFile>true</GenerateDocumentationFile>" }
            .Where(property => !Repository.Read("eng/Common.props").Contains(property, StringComparison.Ordinal)),
        "Without it the compiler does not look at comments at all. Put it back into eng/Common.props:");

    [Fact]
    public void NobodySilencesIt() => Convention.Holds(
        from path in Repository.Files("*.cs*", "src").Concat(["eng/Common.props", "eng/Library.targets", "eng/analyzers/Common.globalconfig", "eng/analyzers/Library.globalconfig", ".editorconfig"])
        where Silenced.IsMatch(Repository.Read(path))
        select path,
        "Write the summary instead of silencing CS1591 in:");
}
