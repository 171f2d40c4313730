package org.carepurse.journey;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One person's main job in figures.
 *
 * @param funded what the commissioner puts into the plan
 * @param sorted what of it the holder gives to the goal
 * @param unsorted what is left for later
 * @param quantity how many of the service are ordered
 * @param cost what they cost together, from then on set aside, then owed
 * @param left what the goal has left after it
 */
record Story(
        Invented holder,
        String name,
        String goal,
        String words,
        String postcode,
        String service,
        Invented provider,
        String funded,
        String sorted,
        String unsorted,
        String quantity,
        String cost,
        String left) {

    /** His agreed plan waits for approval when the demo begins. */
    static final Story SAMUEL = new Story(
            Invented.HOLDER_WAITING_FOR_APPROVAL,
            "Samuel Okafor",
            "Sleep through the night",
            "sitting",
            "M33 2DX",
            "Sitting service",
            Invented.OTHER_PROVIDER,
            "£3,500.00",
            "£1,200.00",
            "£2,300.00",
            "3",
            "£57.00",
            "£1,143.00");

    /** Her plan is being written when the demo begins. */
    static final Story JOAN = new Story(
            Invented.HOLDER_WITHOUT_MONEY,
            "Joan Birtwistle",
            "Draw again",
            "physiotherapy",
            "M33 6RX",
            "Physiotherapy session",
            Invented.PROVIDER,
            "£1,500.00",
            "£600.00",
            "£900.00",
            "2",
            "£80.00",
            "£520.00");

    /** She has money and goals when the demo begins. */
    static final Story MARGED = new Story(
            Invented.HOLDER,
            "Marged Ellis",
            "Walk to the market again",
            "physiotherapy",
            "M33 6RX",
            "Physiotherapy session",
            Invented.PROVIDER,
            "",
            "",
            "",
            "1",
            "£40.00",
            "");

    /** Something that her plan does not name. */
    static final Story MARGED_PAINTS = new Story(
            Invented.HOLDER,
            "Marged Ellis",
            "Be among people",
            "art",
            "WA14 1DS",
            "Art class",
            Invented.PROVIDER,
            "",
            "",
            "",
            "1",
            "",
            "");

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
