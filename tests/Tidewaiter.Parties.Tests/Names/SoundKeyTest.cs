using Tidewaiter.Parties.Names;

namespace Tidewaiter.Parties.Tests.Names;

public sealed class SoundKeyTest
{
    [Theory]
    [InlineData("mukhammad", "muhamad")]
    [InlineData("philipp", "filip")]
    [InlineData("yusuf", "iusuf")]
    [InlineData("husseyn", "husein")]
    [InlineData("jacques", "jakues")]
    public void Spellings_of_one_sound_meet(string one, string other) => Assert.Equal(SoundKey.Of(other), SoundKey.Of(one));

    [Theory]
    [InlineData("shushtari", "shoshtari")]
    [InlineData("mohammed", "mhmd")]
    [InlineData("karim", "krym")]
    public void Consonants_survive_careless_vowels(string one, string other) =>
        Assert.Equal(SoundKey.Skeleton(SoundKey.Of(other)), SoundKey.Skeleton(SoundKey.Of(one)));

    [Theory]
    [InlineData("brown", "bu lang")]
    [InlineData("boston", "bo shi dun")]
    [InlineData("nelson", "na er xun")]
    [InlineData("edison", "ai di sheng")]
    public void Foreign_names_meet_their_Chinese_rendering(string name, string syllables) => Assert.Equal(SoundKey.Coarse(name), SoundKey.Coarse(syllables.Split(' ')));

    [Fact]
    public void Digits_are_not_folded_together() => Assert.Equal("1122", SoundKey.Of("1122"));
}
