namespace Tidewaiter.Duties.Tests.Schedule;

/// <summary>A rate of every form the schedule has: as printed there, in one spelling, its shape, what it needs, and a price worked out by hand.</summary>
/// <remarks>The price is a share of the value plus cents, for what is given. A line under "other_line" gives that line's rate.</remarks>
internal static class RateTable
{
    // text | one spelling | shape | needs | given | price
    private const string Text =
        """
        Free | Free | Sum | | | 0 % + 0
        6.8% | 6.8 % | Sum | | | 6.8 % + 0
        2.5%  | 2.5 % | Sum | | | 2.5 % + 0
        2.5%<u></u> | 2.5 % | Sum | | | 2.5 % + 0
        37% / | 37 % | Sum | | | 37 % + 0
        33 1/3% | 33.3333333 % | Sum | | | 33.3333333 % + 0
        No additional duty | Free | Sum | | | 0 % + 0
        1¢/kg | 1 cents/kg | Sum | kg | kg=250 | 0 % + 250
        0.9¢ each | 0.9 cents/each | Sum | each | No.=10 | 0 % + 9
        $1.104/kg | 110.4 cents/kg | Sum | kg | kg=10 | 0 % + 1104
        5.25¢/bbl | 5.25 cents/bbl | Sum | bbl | barrels=1000 | 0 % + 5250
        68¢/head | 68 cents/each | Sum | each | each=3 | 0 % + 204
        $3.50/t | 350 cents/t | Sum | t | t=2.5 | 0 % + 875
        6.3¢/ liter | 6.3 cents/liter | Sum | liter | liters=100 | 0 % + 630
        21.1¢/pf.liter | 21.1 cents/pf.liter | Sum | pf.liter | pf.liters=10 | 0 % + 211
        $1.13/m<sup>3</sup> | 113 cents/m3 | Sum | m3 | m3=4 | 0 % + 452
        18.7¢/clean kg | 18.7 cents/clean_kg | Sum | clean_kg | cy kg=10 | 0 % + 187
        $1.34/1000 | 134 cents/1000 | Sum | 1000 | thousands=5 | 0 % + 670
        $2.50/thou- sand + 40% | 250 cents/1000 + 40 % | Sum | 1000 | 1000=2 | 40 % + 500
        1.75¢/line/ gross + 25% | 1.75 cents/line/gross + 25 % | Sum | line/gross | gr. lines=100 | 25 % + 175
        3.3¢/lin. m | 3.3 cents/lin.m | Sum | lin.m | lin. m=10 | 0 % + 33
        10¢/1,000 pins + 3.5% | 10 cents/1000pins + 3.5 % | Sum | 1000pins | 1000 pins=3 | 3.5 % + 30
        10¢/pack + 20% | 10 cents/pack + 20 % | Sum | pack | packs=7 | 20 % + 70
        90¢/pr. + 37.5% | 90 cents/pr + 37.5 % | Sum | pr | prs.=2 | 37.5 % + 180
        28.8¢/gross + 4.6% | 28.8 cents/gross + 4.6 % | Sum | gross | gross=10 | 4.6 % + 288
        $1.035/kg + 17% | 103.5 cents/kg + 17 % | Sum | kg | kg=100 | 17 % + 10350
        $1.035/kg +13.6% | 103.5 cents/kg + 13.6 % | Sum | kg | kg=10 | 13.6 % + 1035
        16¢ each + 2.5% | 16 cents/each + 2.5 % | Sum | each | each=5 | 2.5 % + 80
        13.5¢/kg + 6.3% + 1.9¢/article | 13.5 cents/kg + 1.9 cents/each + 6.3 % | Sum | kg, each | kg=10; each=4 | 6.3 % + 142.6
        4.4¢/liter + 31.4¢/pf. liter | 4.4 cents/liter + 31.4 cents/pf.liter | Sum | liter, pf.liter | liter=10; pf.liter=5 | 0 % + 201
        3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 3.143854¢/kg | 3.6606 cents/kg less 0.020668 cents/kg for each degree under 100 degrees but not less than 3.143854 cents/kg | SugarDegree | kg, sugar_degrees | kg=1000; sugar_degrees=96 | 0 % + 3577.928
        1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg | 1.4606 cents/kg less 0.020668 cents/kg for each degree under 100 degrees but not less than 0.943854 cents/kg | SugarDegree | kg, sugar_degrees | kg=1000; sugar_degrees=60 | 0 % + 943.854
        4.3817¢/kg less 0.0622005¢ /kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less 2.831562¢ /kg | 4.3817 cents/kg less 0.0622005 cents/kg for each degree under 100 degrees but not less than 2.831562 cents/kg | SugarDegree | kg, sugar_degrees | kg=10; sugar_degrees=99.5 | 0 % + 43.5059975
        51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery | 51 cents/each + 6.25 % on the case and strap, band or bracelet + 5.3 % on the battery | Sum | each, value_of_case, value_of_strap, value_of_battery | each=10; value_of_case=80; value_of_strap=20; value_of_battery=10 | 0 % + 1188
        41¢ each + 5% on case and strap, band or bracelet + 4.2% on the battery | 41 cents/each + 5 % on the case and strap, band or bracelet + 4.2 % on the battery | Sum | each, value_of_case, value_of_strap, value_of_battery | each=1; value_of_case=8; value_of_strap=2; value_of_battery=1 | 0 % + 95.2
        $1.75 each + 4.8% on the case + 11.2% on the strap, band or bracelet | 175 cents/each + 4.8 % on the case + 11.2 % on the strap, band or bracelet | Sum | each, value_of_case, value_of_strap | each=2; value_of_case=50; value_of_strap=10 | 0 % + 702
        $2.70 each + 45% on the case + 35% on thebattery | 270 cents/each + 45 % on the case + 35 % on the battery | Sum | each, value_of_case, value_of_battery | each=1; value_of_case=2; value_of_battery=1 | 0 % + 395
        3.9% on the movement and case + 5.3% on the battery | 3.9 % on the movement and case + 5.3 % on the battery | Sum | value_of_movement, value_of_case, value_of_battery | value_of_movement=60; value_of_case=40; value_of_battery=10 | 0 % + 443
        3.9% on the apparatus + 5.3% on the battery | 3.9 % on the apparatus + 5.3 % on the battery | Sum | value_of_apparatus, value_of_battery | value_of_apparatus=100; value_of_battery=10 | 0 % + 443
        36¢ each + 5.6% + 2¢/jewel | 36 cents/each + 2 cents/jewel + 5.6 % | Sum | each, jewel | each=10; Jwls.=170 | 5.6 % + 700
        43¢ each + 2.8¢/jewel over 7 + 3.7% on the case | 43 cents/each + 2.8 cents/jewel_over_7 + 3.7 % on the case | Sum | each, jewel_over_7, value_of_case | each=1; jewel=17; value_of_case=10 | 0 % + 108
        7.5¢ each + 3.2% on the movement + 2.6% on the battery | 7.5 cents/each + 3.2 % on the movement + 2.6 % on the battery | Sum | each, value_of_movement, value_of_battery | each=2; value_of_movement=10; value_of_battery=5 | 0 % + 60
        4.3% + 1.7¢/jewel + 0.2¢ for each other piece or part, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement | 1.7 cents/jewel + 0.2 cents/each on other piece or part + 4.3 %, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement | Sum | jewel, other_piece_or_part_each, duty_ceiling | value=100; jewel=10; other_piece_or_part_each=50; duty_ceiling=3 | 0 % + 300
        3.7¢/kg on drained weight | 3.7 cents/kg on drained weight | Sum | drained_weight_kg | drained_weight_kg=100 | 0 % + 370
        6¢/kg on drained weight + 8.5% | 6 cents/kg on drained weight + 8.5 % | Sum | drained_weight_kg | drained_weight_kg=10 | 8.5 % + 60
        22¢/kg on drained weght + 45% | 22 cents/kg on drained weight + 45 % | Sum | drained_weight_kg | drained_weight_kg=10 | 45 % + 220
        5¢/kg on contents and container | 5 cents/kg on contents and container | Sum | contents_and_container_kg | contents_and_container_kg=20 | 0 % + 100
        2.1¢/kg on entire contents of container | 2.1 cents/kg on entire contents of container | Sum | entire_contents_of_container_kg | entire_contents_of_container_kg=10 | 0 % + 21
        $1.32/t, including weight of container | 132 cents/t on weight including container | Sum | weight_including_container_t | weight_including_container_t=2 | 0 % + 264
        33.9¢/kg of total sugars + 5.1% | 33.9 cents/kg on total sugars + 5.1 % | Sum | total_sugars_kg | kg ttl sug=10 | 5.1 % + 339
        1.5% on the value of the lead content | 1.5 % on the value of the lead content | Sum | lead_content_value | lead_content_value=1000 | 0 % + 1500
        1.1¢/kg on lead content | 1.1 cents/kg on lead content | Sum | lead_content_kg | Pb kg=100 | 0 % + 110
        8.8¢/kg on copper content + 3.3¢/kg on lead content + 3.7¢/kg on zinc content | 8.8 cents/kg on copper content + 3.3 cents/kg on lead content + 3.7 cents/kg on zinc content | Sum | copper_content_kg, lead_content_kg, zinc_content_kg | Cu kg=1; Pb kg=2; Zn kg=3 | 0 % + 26.5
        17.6¢/kg on tungsten content + 3.8% | 17.6 cents/kg on tungsten content + 3.8 % | Sum | tungsten_content_kg | W kg=10 | 3.8 % + 176
        $40/kg of anhydrous morphine content | 4000 cents/kg on anhydrous morphine content | Sum | anhydrous_morphine_content_kg | anhydrous_morphine_content_kg=0.5 | 0 % + 2000
        86.1¢/m2of recording surface | 86.1 cents/m2 on recording surface | Sum | recording_surface_m2 | recording_surface_m2=10 | 0 % + 861
        3.1¢/liter + 22.1¢/pf. liter on ethyl alcohol content | 3.1 cents/liter + 22.1 cents/pf.liter on ethyl alcohol content | Sum | liter, ethyl_alcohol_content_pf.liter | liter=10; ethyl_alcohol_content_pf.liter=1 | 0 % + 53.1
        20¢/gross of immediate containers | 20 cents/gross on immediate containers | Sum | immediate_containers_gross | immediate_containers_gross=5 | 0 % + 100
        4.7% on the value of the rifle + 20% on the value of the telescopic sight, if any | 4.7 % on the value of the rifle + 20 % on the value of the telescopic sight, if any | Sum | value_of_rifle, value_of_telescopic_sight | value_of_rifle=1000; value_of_telescopic_sight=100 | 0 % + 6700
        6.5% on the entire set | 6.5 % on the entire set | Sum | | | 6.5 % + 0
        5% on the full value of the imported article | 5 % on the full value of the imported article | Sum | | | 5 % + 0
        3 percent of the fair retail value | 3 % on the fair retail value | Sum | fair_retail_value | fair_retail_value=500 | 0 % + 1500
        50 percent of the cost of such goods or repairs | 50 % on the cost of such goods or repairs | Sum | cost_of_repairs | cost_of_repairs=200 | 0 % + 10000
        The rate applicable to the natural juice in heading 2009 | The rate applicable to the natural juice in heading 2009 | OfOtherLine | other_line | other_line=4.5¢/liter; liter=10 | 0 % + 45
        The rate applicable to each garment in the in the ensemble if separately entered | The rate applicable to each garment in the ensemble if separately entered | OfOtherLine | other_line | other_line=16% | 16 % + 0
        The rate of duty appli- cable to that article in the set subject to the high- est rate of duty | The rate of duty applicable to that article in the set subject to the highest rate of duty | OfOtherLine | other_line | other_line=5.4% | 5.4 % + 0
        The rate applicable in the absence of this subheading on the cost of such parts | The rate applicable in the absence of this subheading on the cost of such parts | OfOtherLine | other_line, dutiable_value | other_line=10%; dutiable_value=40 | 0 % + 400
        A duty upon the value of the repairs oralterations (see U.S. note 3 of this subchapter) | A duty upon the value of the repairs or alterations (see U.S. note 3 of this subchapter) | OfOtherLine | other_line, dutiable_value | other_line=2.5%; dutiable_value=100 | 0 % + 250
        A duty upon the value of such processing outside the United States (see U.S. note 3 of this subchapter) | A duty upon the value of such processing outside the United States (see U.S. note 3 of this subchapter) | OfOtherLine | other_line, dutiable_value | other_line=2¢/kg; kg=10; dutiable_value=100 | none
        A duty equal to the duty upon the importation of like articles, but in no case in excess of the drawback | A duty equal to the duty upon the importation of like articles, but in no case in excess of the drawback | OfOtherLine | base_rate | other_line=5% | none
        The duty rate provided for originating goods of Korea in such subheading | The duty rate provided for originating goods of Korea in such subheading | OfOtherLine | other_line | other_line=1% | 1 % + 0
        The duty rate provided in such subheading minus 0.5% | The duty rate provided in such subheading minus 0.5 % | OfOtherLine | other_line | other_line=3% | 2.5 % + 0
        The duty rate provided in such subheading minus 2.0% | The duty rate provided in such subheading minus 2 % | OfOtherLine | other_line | other_line=1.5% | 0 % + 0
        The duty provided in the applicable subheading | The duty provided in the applicable subheading | OfOtherLine | other_line | other_line=2¢/kg + 3%; kg=10 | 3 % + 20
        The duty provided in the applicable subheading + 7.5% | The duty provided in the applicable subheading + 7.5 % | OfOtherLine | other_line | other_line=2.5% | 10 % + 0
        The duty provided inthe applicable subheading+ 25% | The duty provided in the applicable subheading + 25 % | OfOtherLine | other_line | other_line=Free | 25 % + 0
        The duty provided in the applicable subheading plus 25% | The duty provided in the applicable subheading + 25 % | OfOtherLine | other_line | other_line=1% | 26 % + 0
        The duty provided in the applicable subheading + a duty of 50% upon the value of the steel content. | The duty provided in the applicable subheading + 50 % on the value of the steel content | OfOtherLine | other_line, steel_content_value | other_line=2%; steel_content_value=10 | 2 % + 500
        The duty provided in subheadings 8716.39.00, 8716.90.30 or 8716.90.50 + 100% | The duty provided in subheadings 8716.39.00, 8716.90.30 or 8716.90.50 + 100 % | OfOtherLine | other_line | other_line=3.1% | 103.1 % + 0
        See additional U.S. note 1 | See additional U.S. note 1 | SeeElsewhere | base_rate | | none
        See 9822.04.01-9822.04.03 | See 9822.04.01-9822.04.03 | SeeElsewhere | base_rate | | none
        Free, under bond, as prescribed in U.S. note 2 to this subchapter | Free, under bond, as prescribed in U.S. note 2 to this subchapter | FreeOnTerms | | | 0 % + 0
        Free (See U.S. note 3 of this subchapter) | Free (See U.S. note 3 of this subchapter) | FreeOnTerms | | | 0 % + 0
        no change. | No change | NoChange | other_line | other_line=4% | 4 % + 0
        : | (blank) | Blank | | | none
        Free, 5% | Free, 5% | Unread | | | none
        The duty provided in 5% of cases | The duty provided in 5% of cases | Unread | | | none
        six percent | six percent | Unread | | | none
        """;

    public static IEnumerable<Row> Rows =>
        Text.Split('\n').Select(line => line.Split('|')).Select(cells => new Row(cells[0], cells[1].Trim(), cells[2].Trim(), cells[3].Trim(), cells[4].Trim(), cells[5].Trim()));

    internal sealed record Row(string Text, string Printed, string Shape, string Needs, string Given, string Price);
}
