package org.carepurse.launch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is killed, not asked to stop, while four callers buy as fast as they are answered. */
class PurchaseOutageIT {

    private static final int CALLERS = 4;
    private static final int PURCHASES = 20;

    @TempDir
    Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch underWay = new CountDownLatch(PURCHASES);
    private final CountDownLatch saidThatItCannot = new CountDownLatch(CALLERS);
    private final CountDownLatch underWayAgain = new CountDownLatch(PURCHASES);
    private volatile boolean back;
    private volatile boolean enough;

    @Test
    void every_purchase_is_there_exactly_once_and_none_is_half_there_when_the_database_dies_in_their_midst()
            throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder.resolve("database"));
                StartedCarePurse carePurse = OnServer.start(database, folder.resolve("data"))) {
            Map<String, Object> purchase = aPurchase(database);
            String token = token(carePurse);

            long before = number(database, "SELECT COUNT(*) FROM placed_order");
            List<Future<?>> callers = buying(carePurse, token, purchase);
            soon("callers buy", underWay);
            kill();
            soon("it says that it cannot, while the records are away", saidThatItCannot);
            database.startAgain();
            back = true;
            soon("callers buy again, with nobody's help", underWayAgain);
            enough = true;
            for (Future<?> caller : callers) {
                caller.get(1, TimeUnit.MINUTES);
            }

            assertThat(acknowledged).doesNotHaveDuplicates();
            assertThat(number(database, "SELECT COUNT(*) FROM placed_order") - before)
                    .isEqualTo(acknowledged.size());
            assertThat(number(
                                    database,
                                    "SELECT COUNT(*) FROM placed_order o JOIN order_line l ON l.order_id = o.id"
                                            + " JOIN audit_event e ON e.subject_reference = o.reference AND e.act = 'ORDER_PLACED'")
                            - before)
                    .as("orders with their line and their place in the trail")
                    .isEqualTo(acknowledged.size());
            assertThat(number(database, "SELECT SUM(held_pence) FROM pot_balance"))
                    .isEqualTo(number(database, "SELECT SUM(open_pence) FROM pot_hold"));
            assertThat(number(database, "SELECT SUM(placed_pence) FROM pot_hold"))
                    .isEqualTo(number(database, "SELECT SUM(cost_pence) FROM order_line"));
        }
    }

    private static void soon(String what, CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(1, TimeUnit.MINUTES)).as(what).isTrue();
    }

    private List<Future<?>> buying(StartedCarePurse carePurse, String token, Map<String, Object> purchase) {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> all = new ArrayList<>(IntStream.range(0, CALLERS)
                .mapToObj(caller -> callers.submit(() -> {
                    for (int number = 1; !enough; number++) {
                        buyUntilAnswered(carePurse, token, purchase, "purchase-" + caller + "-" + number);
                    }
                }))
                .toList());
        callers.shutdown();
        return all;
    }

    /** The same key until it is done, as a careful caller does. */
    private void buyUntilAnswered(StartedCarePurse carePurse, String token, Map<String, Object> purchase, String key) {
        boolean startedAfterwards = back;
        Response answer = buy(carePurse, token, purchase, key);
        while (answer.statusCode() != 200) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            saidThatItCannot.countDown();
            answer = buy(carePurse, token, purchase, key);
        }
        acknowledged.add(answer.path("orders[0]"));
        (startedAfterwards ? underWayAgain : underWay).countDown();
    }

    private static Response buy(StartedCarePurse carePurse, String token, Map<String, Object> purchase, String key) {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .body(purchase)
                .post(carePurse.home().resolve("/api/orders"));
    }

    private static String token(StartedCarePurse carePurse) {
        return given().contentType("application/json")
                .body(Map.of("email", "marged.holder@example.org", "password", "demo purse penny"))
                .post(carePurse.home().resolve("/api/sign-in"))
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static Map<String, Object> aPurchase(EmbeddedDatabase database) throws SQLException {
        Map<String, Object> line = Map.of(
                "service",
                        text(
                                database,
                                "SELECT reference FROM service WHERE category = 'SWIMMING' AND state = 'ACTIVE'"
                                        + " ORDER BY reference LIMIT 1"),
                "goal", text(database, "SELECT reference FROM goal WHERE title = 'Be among people'"),
                "quantity", "1",
                "from", LocalDate.now(London.ZONE).toString());
        return Map.of(
                "plan",
                        text(
                                database,
                                "SELECT plan.reference FROM plan JOIN goal ON goal.plan_id = plan.id"
                                        + " WHERE goal.title = 'Be among people'"),
                "lines", List.of(line));
    }

    private void kill() throws IOException {
        String pid = Files.readString(folder.resolve("database").resolve("database.pid"))
                .strip();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private static long number(EmbeddedDatabase database, String sql) throws SQLException {
        return Long.parseLong(text(database, sql));
    }

    private static String text(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.app().user(), database.app().password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
