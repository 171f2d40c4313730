package org.carepurse.identity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.outcome.WrongInput;

/**
 * What a reader of the trail looks for, as typed; what is empty narrows nothing.
 *
 * @param who a person's name, or part of it, or their e-mail address or reference
 * @param about the reference of the record it was done to
 * @param act the kind of act
 * @param words standing in the reason or the detail
 * @param from the first day, or null
 * @param to the last day, or null
 * @param after where the part before this one ended, or empty
 */
public record TrailSearch(
        String who, String about, String act, String words, LocalDate from, LocalDate to, String after) {

    private static final int LONGEST = 100;

    public TrailSearch {
        who = Objects.toString(who, "").strip();
        about = Objects.toString(about, "").strip();
        act = Objects.toString(act, "").strip();
        words = Objects.toString(words, "").strip();
        after = Objects.toString(after, "").strip();
        if (Stream.of(who, about, act, words, after).anyMatch(typed -> typed.length() > LONGEST)) {
            throw new WrongInput("words", "trail-too-long");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new WrongInput("to", "trail-days");
        }
    }
}
