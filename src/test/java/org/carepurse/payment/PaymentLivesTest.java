package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of a run and of a payment, with every act. */
class PaymentLivesTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, CANCEL>CANCELLED RELEASE>RELEASED",
        "RELEASED, ALL_GONE>SENT",
        "SENT, CLOSE>CLOSED",
        "CLOSED, ''",
        "CANCELLED, ''"
    })
    void a_run_goes_where_its_life_leads_and_nowhere_else(RunState from, String leads) {
        assertThat(leading(RunAct.values(), act -> RunLife.after(from, act))).isEqualTo(split(leads));
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, ACCEPT>SENT FAIL>FAILED LEAVE_OUT>LEFT_OUT PAY>PAID RETURN>RETURNED",
        "SENT, FAIL>FAILED PAY>PAID RETURN>RETURNED",
        "PAID, FAIL>RETURNED RETURN>RETURNED",
        "LEFT_OUT, ''",
        "FAILED, ''",
        "RETURNED, ''"
    })
    void a_payment_goes_where_its_life_leads_and_nowhere_else(InstructionState from, String leads) {
        assertThat(leading(InstructionAct.values(), act -> InstructionLife.after(from, act)))
                .isEqualTo(split(leads));
    }

    @Test
    void the_lives_are_drawn_in_the_documents() {
        assertThat(Path.of("docs", "payment-life.md"))
                .content()
                .isEqualTo(
                        """
                # The life of a payment run, and of a payment

                Printed from the tables in the code, which are what decides: each row is a state, each column an act, each cell
                where the act leads; where there is none, the act is refused and says why.

                ## Payment run

                %s
                ## Payment

                %s"""
                                .formatted(
                                        drawn(RunState.values(), RunAct.values(), RunLife::after),
                                        drawn(
                                                InstructionState.values(),
                                                InstructionAct.values(),
                                                InstructionLife::after)));
    }

    private static <A, S> Set<String> leading(A[] acts, Function<A, Optional<S>> after) {
        Set<String> leads = new TreeSet<>();
        for (A act : acts) {
            after.apply(act).ifPresent(to -> leads.add(act + ">" + to));
        }
        return leads;
    }

    private static Set<String> split(String leads) {
        return leads.isEmpty() ? Set.of() : new TreeSet<>(Set.of(leads.split(" ")));
    }

    private static <S, A> String drawn(S[] states, A[] acts, BiFunction<S, A, Optional<S>> after) {
        Stream<String> heading = Stream.of(
                "|  | " + Arrays.stream(acts).map(Object::toString).collect(Collectors.joining(" | ")) + " |\n",
                "|---|" + "---|".repeat(acts.length) + "\n");
        Stream<String> rows = Arrays.stream(states)
                .map(state -> "| `" + state + "` | "
                        + Arrays.stream(acts)
                                .map(act -> after.apply(state, act)
                                        .map(Object::toString)
                                        .orElse("—"))
                                .collect(Collectors.joining(" | "))
                        + " |\n");
        return Stream.concat(heading, rows).collect(Collectors.joining());
    }
}
