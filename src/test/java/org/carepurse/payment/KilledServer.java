package org.carepurse.payment;

import com.zaxxer.hikari.HikariDataSource;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.testing.TestDatabase;
import org.carepurse.time.London;
import org.carepurse.time.WorkingDays;
import org.carepurse.web.identity.Visitor;

/**
 * CarePurse as people start it, packed, pays a run that two people prepare and release on its pages. All its processes are
 * killed (SIGKILL) at random moments, by the clock or when some of the payments have ended, and it is started again each time on
 * the same data folder; the database lives on. People ask again with the key of the form whose answer never came.
 */
public final class KilledServer {

    private static final int LATEST_MILLIS = 5_000;
    private static final int FAIL_PERMILLE = 50;
    private static final int MOST_LOOKS = 1_200;

    /** What a killed server had picked up is picked up again after a while: that while passes at once. */
    private static final String LET_TIME_PASS =
            "UPDATE payment_try SET picked_until = picked_until - INTERVAL 1 HOUR WHERE state = 'OFFERED'";

    private static final String EMAIL = "SELECT email FROM person WHERE id = ?";

    private final PayDesk desk;
    private final int payments;
    private final Path data;
    private final Random random;
    private final LocalDate payOn = WorkingDays.after(LocalDate.now(London.ZONE), 1);
    private int endedWhenKilled;

    private KilledServer(PayDesk desk, int payments, Path data, long seed) {
        this.desk = desk;
        this.payments = payments;
        this.data = data;
        this.random = new Random(seed);
        desk.simulatorIs(new SimulatorSetting(seed, FAIL_PERMILLE, 0, null));
        desk.people.canSignIn(desk.preparer);
        desk.people.canSignIn(desk.releaser);
    }

    /** @return before how many of the kills some payments had ended and others not: the more, the more was proved */
    public static int killed(CarePurseInstance instance, int kills, int payments, Path data, long seed)
            throws Exception {
        instance.clock().setTo(LocalDate.now(London.ZONE).minusDays(1));
        try {
            KilledServer server =
                    new KilledServer(ManyPayees.in(instance, payments - 1).desk(), payments, data, seed);
            for (int kill = 0; kill < kills; kill++) {
                server.killedOnce();
            }
            server.finishes();
            return server.endedWhenKilled;
        } finally {
            instance.clock().reset();
        }
    }

    private void killedOnce() throws Exception {
        StartedCarePurse started = start();
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> askAndHopeForTheBest(started));
        if (random.nextBoolean()) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_MILLIS));
        } else {
            waitFor(random.nextInt(payments));
        }
        started.kill();
        asking.join();
        write(LET_TIME_PASS);
        long ended = ended();
        endedWhenKilled += ended > 0 && ended < payments ? 1 : 0;
    }

    private void finishes() throws Exception {
        try (StartedCarePurse started = start()) {
            ask(started);
            waitFor(payments);
        }
        PaidOnce.check(desk, payments);
    }

    /** Until so many payments have ended, however fast that is. */
    private void waitFor(long enough) throws InterruptedException {
        for (int look = 0; ended() < enough && look < MOST_LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private StartedCarePurse start() {
        return StartedCarePurse.start(
                data,
                StartedCarePurse.freePort(),
                TestDatabase.started().logins(),
                "--database-url",
                TestDatabase.started().url(),
                "--no-demo");
    }

    /** It may be killed before it answers; then it is asked again when it runs again. */
    private void askAndHopeForTheBest(StartedCarePurse started) {
        try {
            ask(started);
        } catch (Exception | AssertionError killed) {
            System.out.println("Killed before it answered: " + killed.getClass().getSimpleName());
        }
    }

    private void ask(StartedCarePurse started) throws SQLException {
        LocalDate cutOff = desk.today();
        Response prepared = signedIn(started, desk.preparer)
                .sendFrom(
                        "/payments/prepare",
                        "/payments/prepare",
                        Map.of(
                                "account", desk.account,
                                "route", RouteName.SIMULATOR.name(),
                                "cutOff-day", String.valueOf(cutOff.getDayOfMonth()),
                                "cutOff-month", String.valueOf(cutOff.getMonthValue()),
                                "cutOff-year", String.valueOf(cutOff.getYear()),
                                "payOn-day", String.valueOf(payOn.getDayOfMonth()),
                                "payOn-month", String.valueOf(payOn.getMonthValue()),
                                "payOn-year", String.valueOf(payOn.getYear()),
                                "key", "prepare-" + desk.account));
        prepared.then().statusCode(303);
        String run = prepared.header("Location").replaceAll(".*(/payments/runs/)", "$1");
        signedIn(started, desk.releaser)
                .sendFrom(run, run + "/release", Map.of("key", "release-" + desk.account))
                .then()
                .statusCode(303);
    }

    private Visitor signedIn(StartedCarePurse started, SignedIn who) throws SQLException {
        Visitor visitor = new Visitor(started);
        visitor.signIn(email(who), InventedPeople.PASSWORD).then().statusCode(303);
        return visitor;
    }

    private long ended() {
        if (desk.instance
                .get(RunSights.class)
                .of(desk.preparer, Cashier.of(desk.people.commissionerId()), 0, 1)
                .isEmpty()) {
            return 0;
        }
        RunFigures figures = desk.figures(PaidOnce.theRun(desk));
        return figures.of(InstructionState.PAID).payments()
                + figures.of(InstructionState.FAILED).payments();
    }

    private static String email(SignedIn who) throws SQLException {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection();
                PreparedStatement question = connection.prepareStatement(EMAIL)) {
            question.setLong(1, who.personId());
            ResultSet found = question.executeQuery();
            found.next();
            return found.getString(1);
        }
    }

    private static void write(String sql) throws SQLException {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
