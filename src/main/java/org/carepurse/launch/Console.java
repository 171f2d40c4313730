package org.carepurse.launch;

import java.time.Duration;
import java.util.function.Supplier;

/** What the person at the keyboard sees. */
final class Console {

    private Console() {}

    static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }

    static void complain(String sentence) {
        System.err.println(sentence);
    }

    static void whileStarting(String what, Runnable start) {
        whileStarting(what, () -> {
            start.run();
            return what;
        });
    }

    /** Says what is being waited for, and how long it took. */
    static <T> T whileStarting(String what, Supplier<T> start) {
        System.out.print(what + " … ");
        System.out.flush();
        long before = System.nanoTime();
        T started;
        try {
            started = start.get();
        } catch (CannotStart reason) {
            System.out.println();
            throw reason;
        }
        say("ready after %.1f seconds."
                .formatted(Duration.ofNanos(System.nanoTime() - before).toMillis() / 1000.0));
        return started;
    }
}
