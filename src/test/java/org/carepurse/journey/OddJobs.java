package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** What people do beside the main job, as far as pages have nothing to show until it is done. */
final class OddJobs {

    private static final String PUBLISHED =
            """
            name,description,address,postcode,telephone,website
            Invented Listeners,Somebody to talk to,"1 Nowhere Street, Sale",M33 7XX,0161 496 0000,NA
            Nobody At All,,,,,
            """;

    private static final String INVOICES =
            """
            invoice number,invoice date,order,order line,from,to,quantity,unit price
            BAND-1,4/3/2027,ORD-NONE,1,4/3/2027,,1,45
            """;

    private final Hands hands;
    private final MainJob doors;

    OddJobs(Hands hands) {
        this.hands = hands;
        this.doors = new MainJob(hands, Story.MARGED);
    }

    /** For a year that is over before the plan in use begins, so that nobody takes it for that. */
    void coordinatorLeavesAPlanHalfWritten() {
        LocalDate first = Story.MARGED.today().minusYears(2);
        doors.signIn(Invented.COORDINATOR);
        hands.press("Begin a plan");
        hands.pick("Who is the plan for?", Story.MARGED.name());
        hands.writeDate("First day of the plan", first);
        hands.writeDate("Last day of the plan", first.plusMonths(6));
        hands.press("Begin a plan");
        hands.follow("Add a goal");
        hands.write("The goal in a few words", "Play the organ again");
        hands.write(Story.MARGED.name() + "'s own words", "I want to play on Sundays.");
        hands.press("Save");
        hands.follow("Add what it will cost");
        hands.pick("Which goal is it for?", "Play the organ again");
        hands.write("What support is it?", "Lessons");
        hands.pick("Kind of support", "Physiotherapy");
        hands.pick("Which money pays?", "Adult social care");
        hands.write("How many each time?", "1");
        hands.write("Of what?", "session");
        hands.write("Price of one", "40");
        hands.pick("How often?", "every two weeks");
        hands.press("Save");
        doors.signOut();
    }

    void commissionerTriesAnImport() {
        doors.signIn(Invented.FINANCE);
        hands.open("/providers/import");
        hands.attach("File from your computer", "listeners.csv", PUBLISHED);
        hands.press("See what it would change");
        assertThat(hands.page()).contains("Nothing has been written yet");
        doors.signOut();
    }

    void providerSendsAFile() {
        doors.signIn(Invented.PROVIDER);
        hands.open("/provider/files");
        hands.answer("What is your file full of?", "Invoices");
        hands.attach("Your file", "march.csv", INVOICES);
        hands.press("Check the file");
        assertThat(hands.page()).contains("What became of each line");
        doors.signOut();
    }
}
