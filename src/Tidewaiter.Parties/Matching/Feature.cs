namespace Tidewaiter.Parties;

/// <summary>What a comparison is judged by. Each is a number from 0 to 1.</summary>
public enum Feature
{
    /// <summary>Where every comparison starts: most parties are not the same.</summary>
    Start,

    /// <summary>How much the words that agree tell: rare words tell more. Half at eight nats.</summary>
    Agreement,

    /// <summary>How much of the agreement is lost to different spelling.</summary>
    Spelling,

    /// <summary>The share of the name asked about that the listed name does not have.</summary>
    Missing,

    /// <summary>The share of the listed name that the name asked about does not have.</summary>
    Extra,

    /// <summary>Both have words the other lacks: they contradict each other.</summary>
    Contradiction,

    /// <summary>Every word is the same.</summary>
    Identical,

    /// <summary>Numbers differ: sister bodies are told apart by them.</summary>
    Number,

    /// <summary>Agreement in the sound of Chinese characters, which many unlike characters share.</summary>
    Sound,

    /// <summary>One is a person, the other is not.</summary>
    Type,

    /// <summary>A country in common.</summary>
    SameCountry,

    /// <summary>Both state countries and none in common.</summary>
    OtherCountry,

    /// <summary>What the weightiest word that is missing tells, in tens of nats.</summary>
    Weightiest,

    /// <summary>A number that names one party is the same.</summary>
    Identifier,

    /// <summary>The share of a listed address found in the address asked about, by its words.</summary>
    Address,
}
