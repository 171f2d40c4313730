package org.carepurse.spending;

/** How far money has come. Each is counted when it happens, and taken off again when it is undone. */
public enum Measure {
    /** What was put into budgets, spread evenly over the days of the plan that it is for. */
    BUDGET,
    /** What orders set aside, and what was paid without an order, less all that came free again. */
    ORDERED,
    /** What providers say they delivered, at the price that it was ordered for; what people answer otherwise is taken off. */
    DELIVERED,
    /** What providers have earned: invoices that were approved, and what was drawn down or paid from people's accounts. */
    OWED,
    /** What has reached providers. */
    PAID;

    /** Whether moves of money are behind it, and not deliveries. */
    public boolean isOfJournal() {
        return this != DELIVERED;
    }
}
