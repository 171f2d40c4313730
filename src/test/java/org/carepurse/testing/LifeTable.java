package org.carepurse.testing;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that decides what an act makes of a state, as the documents and the tests write it down. */
public final class LifeTable {

    private LifeTable() {}

    /** As the documents show it: a row for each state, a column for each act. */
    public static <S extends Enum<S>, A extends Enum<A>> String of(
            S[] states, A[] acts, BiFunction<S, A, Optional<S>> life) {
        String head = row("", Stream.of(acts).map(Enum::name)) + "|---".repeat(acts.length + 1) + "|\n";
        return head
                + Stream.of(states)
                        .map(state -> row("`" + state + "`", Stream.of(acts).map(act -> life.apply(state, act)
                                .map(Enum::name)
                                .orElse("—"))))
                        .collect(Collectors.joining());
    }

    /** Where each act leads from one state, each written {@code ACT>STATE}; what is refused is left out. */
    public static <S, A> Set<String> leads(A[] acts, Function<A, Optional<S>> life) {
        return Stream.of(acts)
                .flatMap(act -> life.apply(act).map(to -> act + ">" + to).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, as a test writes it: {@code "ACT>STATE ACT>STATE"}. */
    public static Set<String> leads(String written) {
        return written.isEmpty() ? Set.of() : new TreeSet<>(Set.of(written.split(" ")));
    }

    private static String row(String first, Stream<String> cells) {
        return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
    }
}
