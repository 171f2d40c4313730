package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.web.identity.Visitor;

/**
 * The main job, told as the people who do it would: each step is one person's sitting, begun at the door. The figures
 * are looked at wherever somebody sees them.
 */
final class MainJob {

    private static final Pattern ORDER = Pattern.compile("ORD-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final Hands hands;
    private final Story story;
    private String order = "";

    MainJob(Hands hands, Story story) {
        this.hands = hands;
        this.story = story;
    }

    void coordinatorCompletesThePlan() {
        signIn(Invented.COORDINATOR);
        hands.follow("Open (" + story.name());
        hands.follow("Add what it will cost");
        hands.pick("Which goal is it for?", story.goal());
        hands.write("What support is it?", "Exercises for steady hands");
        hands.pick("Kind of support", "Physiotherapy");
        hands.pick("Which money pays?", "Adult social care");
        hands.write("How many each time?", "1");
        hands.write("Of what?", "session");
        hands.write("Price of one", "40");
        hands.pick("How often?", "every two weeks");
        hands.press("Save");
        hands.follow("Set the review dates");
        hands.writeDate("adult social care", story.today().plusMonths(3));
        hands.press("Save");
        hands.press("Ask " + story.name() + " to agree");
        assertThat(hands.page()).contains("They can read the plan now");
        signOut();
    }

    void holderAgrees() {
        signIn(story.holder());
        hands.follow("Read the plan");
        hands.answer("Do you agree with this plan?", "Yes, I agree");
        hands.press("Send my answer");
        assertThat(hands.page()).contains("You agreed to this plan");
        signOut();
    }

    void commissionerApprovesAndFunds() {
        signIn(Invented.FINANCE);
        hands.follow("Plans to approve");
        hands.follow("Check and fund (" + story.name());
        hands.write("Amount", story.funded());
        hands.press("Continue");
        assertThat(hands.page()).contains(story.funded());
        hands.press("Approve and fund this plan");
        assertThat(hands.page()).contains(story.name() + " has " + story.funded() + " now.");
        signOut();
    }

    void holderSortsTheMoney() {
        signIn(story.holder());
        assertThat(hands.fact("Not given to a goal yet")).isEqualTo(story.funded());
        hands.press("Sort my money into goals");
        hands.write(story.goal(), story.sorted());
        hands.press("Continue");
        hands.press("Give the money to these goals");
        assertThat(hands.page())
                .contains("You have " + story.sorted() + " left to order with")
                .contains(story.unsorted() + " is not given to a goal yet");
        signOut();
    }

    void holderOrders() {
        signIn(story.holder());
        putIntoBasket();
        hands.press("Check what would happen");
        assertThat(hands.page())
                .contains("It will be ordered, and the money set aside.")
                .contains(story.cost());
        hands.press("Continue");
        hands.press("Place order");
        assertThat(hands.page()).contains("Order placed").contains(story.cost() + " is set aside");
        Matcher placed = ORDER.matcher(hands.page());
        assertThat(placed.find()).isTrue();
        order = placed.group();
        signOut();
    }

    void holderSeesItSetAside() {
        signIn(story.holder());
        purseShows(story.left(), story.cost(), "£0.00");
        signOut();
    }

    void holderAsksForApproval() {
        signIn(story.holder());
        putIntoBasket();
        hands.press("Check what would happen");
        assertThat(hands.page()).contains("Someone will be asked to approve it first.");
        hands.press("Continue");
        hands.press("Ask for approval");
        assertThat(hands.page()).contains("Request sent").contains("Nothing is ordered yet");
        signOut();
    }

    void putIntoBasket() {
        hands.follow("Find support");
        hands.write("What are you looking for?", story.words());
        hands.write("Near which postcode?", story.postcode());
        hands.press("Search");
        hands.follow(story.service());
        hands.press("Add to basket");
        hands.write("How many do you want each time?", story.quantity());
        hands.answer("Which goal is this for?", story.goal());
        hands.answer("How often?", "Once");
        hands.writeDate("What is the first day?", story.today());
        hands.answer("Is the person you would pay family", "No");
        hands.press("Put in basket");
        assertThat(hands.page()).contains("It is in your basket").contains(story.cost());
    }

    void providerAccepts() {
        signIn(story.provider());
        hands.follow("Show " + order);
        hands.answer("Can you do this?", "Yes, we will do this");
        hands.press("Send answer");
        assertThat(hands.page()).contains("You have accepted the order");
        signOut();
    }

    void providerDeclines() {
        signIn(story.provider());
        hands.follow("Show " + order);
        hands.answer("Can you do this?", "No, we cannot do this");
        hands.write("If you cannot, why not?", "We have nobody free on that day.");
        hands.press("Send answer");
        assertThat(hands.page()).contains("You have said that you cannot do it");
        signOut();
    }

    void providerDelivers() {
        signIn(story.provider());
        hands.follow("Show " + order);
        hands.follow("Deliveries");
        hands.follow("Log a delivery for " + story.name());
        hands.writeDate("Which day was it?", story.today());
        hands.write("How many", story.quantity());
        hands.press("Log the delivery");
        assertThat(hands.page()).contains("The delivery is logged");
        signOut();
    }

    void holderConfirms() {
        signIn(story.holder());
        hands.follow("Did you get it?");
        hands.press("Answer about " + story.service());
        hands.answer("How much of it did you get?", "All of it: " + story.quantity());
        hands.press("Save your answer");
        assertThat(hands.page()).contains("Your answer is saved");
        signOut();
    }

    void providerInvoicesWhatMatches() {
        signIn(story.provider());
        hands.follow("Invoices");
        hands.follow("Make an invoice for " + story.name());
        hands.write("Invoice number", invoiceNumber());
        hands.press("Send the invoice");
        assertThat(hands.page()).contains("Approved, owed").contains(story.cost());
        hands.follow("Invoices");
        hands.follow("See what makes it up");
        assertThat(hands.row(invoiceNumber())).contains(story.name()).contains(story.cost());
        signOut();
    }

    /** Before the holder has confirmed anything: typed by hand, it waits. */
    void providerInvoicesTooEarly() {
        signIn(story.provider());
        hands.open("/provider/orders/" + order + "/invoice");
        hands.follow("Type an invoice by hand instead");
        hands.write("Invoice number", invoiceNumber());
        hands.writeDate("Date of your invoice", story.today());
        hands.writeDate("First day of the service", story.today());
        hands.writeDate("Last day of the service", story.today());
        hands.write("How much", story.quantity());
        hands.write("Price of one", "40");
        hands.press("Save and check");
        hands.press("Send the invoice");
        assertThat(hands.page()).contains("Waiting for the person to confirm");
        signOut();
    }

    void commissionerAsksTheProvider() {
        signIn(Invented.FINANCE);
        hands.follow("Invoices to check");
        hands.follow("Look at " + story.cost() + " of " + invoiceNumber());
        hands.answer("What do you want to do?", "Ask the provider");
        hands.write("Your words", "Was this before or after the visit?");
        hands.press("Save");
        assertThat(hands.page()).contains("It is recorded with your words");
        signOut();
    }

    void everybodySeesTheSameFigures() {
        signIn(story.holder());
        purseShows(story.left(), "£0.00", story.cost());
        signOut();
        signIn(Invented.FINANCE);
        hands.follow("People and budgets");
        assertThat(hands.row(story.name()))
                .contains(String.join(
                        " ", story.funded(), "£0.00", story.unsorted(), story.left(), "£0.00", story.cost()));
        signOut();
    }

    void signIn(Invented person) {
        hands.open("/");
        hands.press("Sign in");
        hands.write("Email address", person.email());
        hands.write("Password", Visitor.DEMO_PASSWORD);
        hands.press("Sign in");
    }

    void signOut() {
        hands.press("Sign out");
    }

    private String invoiceNumber() {
        return order.replace("ORD", "INV");
    }

    private void purseShows(String left, String setAside, String paid) {
        assertThat(hands.page()).containsSubsequence("Money left", left);
        assertThat(hands.fact("Set aside")).isEqualTo(setAside);
        assertThat(hands.fact("Paid")).isEqualTo(paid);
    }
}
