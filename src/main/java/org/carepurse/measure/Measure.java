package org.carepurse.measure;

import static org.carepurse.measure.Item.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people are asked, item by item. How it is scored is in {@link Scoring}. */
public enum Measure {
    /** EQ-5D-5L: five dimensions from 1, no problems, to 5, and health today from 0 to 100. */
    EQ_5D_5L(
            whole("mobility", 1, 5),
            whole("self-care", 1, 5),
            whole("activities", 1, 5),
            whole("pain", 1, 5),
            whole("worry", 1, 5),
            whole("today", 0, 100)),
    /** Work and Social Adjustment Scale: how much health gets in the way, from 0, not at all, to 8. */
    WSAS(whole("work", 0, 8), whole("home", 0, 8), whole("company", 0, 8), whole("alone", 0, 8), whole("close", 0, 8)),
    /** CollaboRATE: how much effort others made, from 0, none, to 9. */
    COLLABORATE(whole("understand", 0, 9), whole("listen", 0, 9), whole("include", 0, 9)),
    /** The four questions of the Office for National Statistics about well-being, from 0 to 10. */
    ONS4(whole("satisfied", 0, 10), whole("worthwhile", 0, 10), whole("happy", 0, 10), whole("anxious", 0, 10)),
    /** How far the person has come with one goal, from 0 to 10. */
    GOAL_PROGRESS(whole("progress", 0, 10)),
    /** What health services the person used in the last three months, as they remember it. */
    SERVICE_USE(whole("gp", 0, 99), whole("emergency", 0, 99), whole("nights", 0, 92)),
    /** Patient Activation Measure, licensed: only the score and the level that the licensed tool gave. */
    PAM(new Item("score", 0, 100, 1), whole("level", 1, 4)),
    /** An outcomes star, licensed: only the score. */
    STAR(new Item("score", 0, 10, 1));

    private final List<Item> items;

    Measure(Item... items) {
        this.items = List.of(items);
    }

    /** The measure of that name, if there is one. */
    public static Optional<Measure> named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    /** In the order in which they are asked. */
    public List<Item> items() {
        return items;
    }

    /** Whether its questions may only be asked with a licence, so that nothing but the score is kept. */
    public boolean isLicensed() {
        return this == PAM || this == STAR;
    }

    /** Whether there are many of its kind, so that it is said which one was used. */
    public boolean hasManyKinds() {
        return this == STAR;
    }

    /** Whether it is asked of each goal. */
    public boolean isOfGoals() {
        return this == GOAL_PROGRESS;
    }
}
