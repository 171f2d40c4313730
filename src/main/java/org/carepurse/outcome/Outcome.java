package org.carepurse.outcome;

import java.util.function.Function;

/**
 * How an act ended: it was done, or it was refused by a rule. A refusal is not a failure: nothing was written, and it
 * says why and what can be done next.
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal why) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** What was done, for callers who have already made sure that it could not be refused. */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new BrokenInvariant("Asked for what was done, but the act was refused: " + why());
    }

    default Refusal why() {
        if (this instanceof Refused<T> refused) {
            return refused.why();
        }
        throw new BrokenInvariant("Asked why the act was refused, but it was done.");
    }

    default <U> Outcome<U> map(Function<? super T, ? extends U> next) {
        return this instanceof Done<T> done ? done(next.apply(done.value())) : refused(why());
    }

    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return this instanceof Done<T> done ? next.apply(done.value()) : refused(why());
    }
}
