package org.carepurse.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.payment.ManyPayees;
import org.carepurse.payment.TakenFile;
import org.carepurse.payment.TripToTheBank;
import org.carepurse.testing.CarePurseInstance;

/**
 * A run of 20,000 payments, from the approved bills to the last line of the bank's statement, of a commissioner that
 * has paid those of the rounds before. To see how little memory it takes, run it alone with {@code -Xmx96m}.
 */
public final class PaymentRuns {

    private static final int PAYMENTS = Integer.getInteger("bench.payments", 20_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    private static final int LOOKS = 20;

    private interface Step {
        void go() throws Exception;
    }

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    private PaymentRuns() {}

    public static void main(String[] arguments) throws Exception {
        report();
        System.exit(0);
    }

    static void report() throws Exception {
        ManyPayees payees = ManyPayees.in(CarePurseInstance.shared(), PAYMENTS - 1);
        PaymentRuns bench = new PaymentRuns();
        for (int round = 0; round < ROUNDS; round++) {
            bench.round(new TripToTheBank(payees));
            payees.earn();
        }
        bench.openLines(new TripToTheBank(payees));
        System.out.printf(
                "%nA run of %,d payments to the bank and back, in %,d MiB of memory%n%-44s %12s %12s%n",
                PAYMENTS, Runtime.getRuntime().maxMemory() >> 20, "", "median s", "worst s");
        bench.seconds.forEach((step, took) -> {
            Collections.sort(took);
            System.out.printf("%-44s %,12.2f %,12.2f%n", step, took.get(took.size() / 2), took.get(took.size() - 1));
        });
    }

    private void round(TripToTheBank trip) throws Exception {
        Path file = Files.createTempFile("carepurse-bench", ".xml");
        Path statement = Files.createTempFile("carepurse-bench", ".xml");
        double out = time("preparing the run", trip::prepare)
                + time("releasing it", trip::release)
                + time("making its file", trip::makeFile)
                + time("writing the file, pain.001", () -> trip.write(file));
        keep("prepared, released and written in all", out);
        time("saying that the bank has it", trip::handOver);
        trip.bankSays(statement);
        time("bringing in and matching its statement", () -> trip.bringToTheDesk(statement));
        mustBe(trip.openLines() == 0 && trip.bankAgrees());
        time("the same statement again", () -> trip.bringToTheDesk(statement));
        List<TakenFile> taken = new ArrayList<>();
        time("the same statement at the pay desk", () -> taken.add(trip.bringIn(statement)));
        mustBe(taken.get(0).news().done() == 0 && taken.get(0).news().again() >= PAYMENTS - 1);
        time("closing the run", trip::close);
        mustBe(trip.prove().differences().isEmpty());
        Files.delete(file);
        Files.delete(statement);
    }

    /** The desk of an account with as many lines that nobody has explained. */
    private void openLines(TripToTheBank trip) throws Exception {
        Path statement = Files.createTempFile("carepurse-bench", ".xml");
        trip.bankSaysWhatNobodyKnows(statement, PAYMENTS);
        time("a statement of which nobody knows anything", () -> trip.bringToTheDesk(statement));
        mustBe(trip.openLines() == PAYMENTS);
        for (int look = 0; look < LOOKS; look++) {
            time("a look at the desk with its open lines", trip::lookAtTheDesk);
        }
        Files.delete(statement);
    }

    private double time(String what, Step step) throws Exception {
        long begin = System.nanoTime();
        step.go();
        double took = (System.nanoTime() - begin) / 1e9;
        keep(what, took);
        return took;
    }

    private void keep(String what, double took) {
        seconds.computeIfAbsent(what, first -> new ArrayList<>()).add(took);
    }

    private static void mustBe(boolean so) {
        if (!so) {
            throw new IllegalStateException("Not all came back from the bank as it was sent");
        }
    }
}
