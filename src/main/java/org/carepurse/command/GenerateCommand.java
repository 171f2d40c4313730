package org.carepurse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.carepurse.identity.Invited;
import org.carepurse.identity.Language;
import org.carepurse.invented.InventedBooks;
import org.carepurse.invented.Scale;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spending.SpendingRounds;
import org.carepurse.words.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Invents people and what they bought: {@code generate [--people N] [--orders N] [--lines N] [--seed N]}. Then counts the sums
 * that spending is shown from, so that pages are ready.
 */
@ApplicationScoped
class GenerateCommand implements Command {

    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final Map<String, Long> UNLESS_SAID =
            Map.of("--people", 100_000L, "--orders", 1_000_000L, "--lines", 10_000_000L, "--seed", 1L);
    private static final int MISTYPED = 2;

    private final InventedBooks books;
    private final SpendingRounds rounds;
    private final String home;

    @Inject
    GenerateCommand(
            InventedBooks books,
            SpendingRounds rounds,
            @ConfigProperty(name = "carepurse.home", defaultValue = "http://127.0.0.1:8080/") String home) {
        this.books = books;
        this.rounds = rounds;
        this.home = home;
    }

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        try {
            long began = System.nanoTime();
            Outcome<Invited> outcome = books.invent(scale(words), new Told(out, began)::tell);
            if (!outcome.isDone()) {
                out.println(WORDS.say(outcome.why()) + " " + WORDS.next(outcome.why()));
                return 1;
            }
            rounds.goRound();
            out.printf("Done in %s, with the sums that spending is shown from.%n", since(began));
            out.printf(
                    "For %s to choose a password: %swelcome/%s%n",
                    outcome.value().person().email(),
                    home,
                    outcome.value().code().orElseThrow().text());
            return 0;
        } catch (WrongInput wrong) {
            out.println(WORDS.say(wrong));
            return MISTYPED;
        }
    }

    private static Scale scale(List<String> words) {
        Map<String, Long> said = new HashMap<>(UNLESS_SAID);
        for (Iterator<String> word = words.iterator(); word.hasNext(); ) {
            String what = word.next();
            String number = word.hasNext() ? word.next() : "";
            if (!UNLESS_SAID.containsKey(what) || !number.matches("[0-9]{1,9}")) {
                throw new WrongInput("generate", "invent-words", Map.of("word", what));
            }
            said.put(what, Long.valueOf(number));
        }
        return new Scale(said.get("--people"), said.get("--orders"), said.get("--lines"), said.get("--seed"));
    }

    private static String since(long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return "%d:%02d minutes".formatted(took.toMinutes(), took.toSecondsPart());
    }

    /** A line for each tenth of each part. */
    private static final class Told {

        private final PrintStream out;
        private final long began;
        private final Set<String> said = new TreeSet<>();

        Told(PrintStream out, long began) {
            this.out = out;
            this.began = began;
        }

        void tell(String what, long made, long all) {
            if (said.add(what + made * 10 / all)) {
                out.printf("%s: %,d of %,d after %s%n", what, made, all, since(began));
            }
        }
    }
}
