package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * A process that prepares, releases and sends a run of 800 payments by the simulated route is killed ten times (SIGKILL) at
 * random moments, and begun again each time. What is killed is a JVM of its own with all use cases, the postman and the
 * simulator on the real database, wired as in all these tests; the packed server, which takes ten times as long to
 * start, is killed in {@link KilledServerIT}.
 */
@OnDatabase
class KilledWhilePayingTest {

    private static final int PAYMENTS = 800;
    private static final int KILLS = 10;
    private static final int LATEST_MILLIS = 900;
    private static final int FAIL_PERMILLE = 50;

    /** What a killed process had picked up is picked up again after this. */
    private static final long MINUTES_BETWEEN = Outgoing.PATIENCE.toMinutes() + 1;

    private final CarePurseInstance instance;
    private final long seed = Long.getLong("carepurse.seed", System.nanoTime());

    KilledWhilePayingTest(CarePurseInstance instance) {
        this.instance = instance;
        System.out.println("Killed while paying, with -Dcarepurse.seed=" + seed);
    }

    @Test
    void a_process_killed_ten_times_while_it_pays_loses_nothing_and_pays_nobody_twice() throws Exception {
        PayDesk desk = ManyPayees.in(instance, PAYMENTS - 1).desk();
        desk.simulatorIs(new SimulatorSetting(seed, FAIL_PERMILLE, 0, null));
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = paying(desk, kill);
            process.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(paying(desk, KILLS).waitFor()).isZero();

        PaidOnce.check(desk, PAYMENTS);
    }

    /** @return once it has begun */
    private Process paying(PayDesk desk, int before) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                PayingProcess.class.getName(),
                String.valueOf(desk.people.commissionerId()),
                String.valueOf(desk.preparer.personId()),
                String.valueOf(desk.releaser.personId()),
                desk.account,
                String.valueOf(before * MINUTES_BETWEEN)));
        builder.environment().putAll(TestDatabase.started().forForked());
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader says = process.inputReader();
        String line = says.readLine();
        while (line != null && !line.equals(PayingProcess.READY)) {
            line = says.readLine();
        }
        return process;
    }
}
