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
        List<TakenFile> taken = new ArrayList<>();
        time("bringing in and matching its statement", () -> taken.add(trip.bringIn(statement)));
        time("the same statement again", () -> taken.add(trip.bringIn(statement)));
        mustBe(taken.get(0).news().done() >= PAYMENTS - 1);
        mustBe(taken.get(0).compared().get(0).difference().isZero());
        mustBe(taken.get(1).news().again() == taken.get(0).news().done());
        time("closing the run", trip::close);
        mustBe(trip.prove().differences().isEmpty());
        Files.delete(file);
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
