using System.Collections.Immutable;

namespace Tidewaiter.Duties;

/// <summary>What takes the place of all duty on a shipment.</summary>
/// <param name="Title">The measure's title.</param>
/// <param name="Provision">The paragraph that says so.</param>
/// <param name="Label">That paragraph in our own words.</param>
/// <param name="Rate">The rate, or the amount, as printed; by origin where the origins differ.</param>
/// <param name="Amount">What is owed in place of duty.</param>
/// <param name="Citations">The acts that say so.</param>
public sealed record InLieu(Words Title, ProvisionId Provision, Words Label, Words Rate, Money Amount, ImmutableArray<Citation> Citations);
