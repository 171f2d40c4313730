package org.carepurse.simulation;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;

/** What happened at the simulated Stripe, and is told as {@link Manners} say. What was told stays, to be told again. */
@ApplicationScoped
class Tidings {

    record Due(long id, long commissionerId, String body) {}

    private static final String ADD =
            """
            INSERT INTO simulated_stripe_event
                (id, commissioner_id, event, type, about, body, told_from, turn, to_tell, told)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String DUE =
            """
            SELECT id, commissioner_id, body FROM simulated_stripe_event
             WHERE to_tell > 0 AND told_from <= ? ORDER BY turn LIMIT ?""";
    private static final String TOLD =
            "UPDATE simulated_stripe_event SET told = told + 1, to_tell = to_tell - 1 WHERE id = ? AND to_tell > 0";
    private static final String ALL =
            """
            SELECT event, type, about, told_from, to_tell, told FROM simulated_stripe_event
             WHERE commissioner_id = ? ORDER BY id DESC LIMIT ?, ?""";
    private static final String TELL =
            """
            UPDATE simulated_stripe_event SET told_from = ?, to_tell = GREATEST(to_tell, 1)
             WHERE commissioner_id = ? AND event = ?""";
    private static final String TELL_AGAIN =
            """
            UPDATE simulated_stripe_event SET told_from = ?, to_tell = GREATEST(to_tell, 1)
             WHERE commissioner_id = ? AND told > 0""";

    private final Tables tables;
    private final MannersBook manners;
    private final Clock clock;

    @Inject
    Tidings(Tables tables, MannersBook manners, Clock clock) {
        this.tables = tables;
        this.manners = manners;
        this.clock = clock;
    }

    /** Tells of something by the thing as it is then, as most is told. */
    void happened(long commissionerId, String type, Thing thing, int afterSeconds) {
        Instant when = clock.instant().plusSeconds(afterSeconds);
        JsonObject data = new JsonObject();
        data.add("object", thing.body().deepCopy());
        JsonObject event = new JsonObject();
        event.addProperty("object", "event");
        event.addProperty("created", when.getEpochSecond());
        event.add("data", data);
        if (!thing.account().isEmpty()) {
            event.addProperty("account", thing.account());
        }
        add(commissionerId, type, thing.about(), event, when);
    }

    /** Tells only that something changed, and not how it is now. */
    void changed(long commissionerId, String type, Thing thing) {
        Instant when = clock.instant();
        JsonObject related = new JsonObject();
        related.addProperty("id", thing.id());
        related.addProperty("type", thing.kind());
        JsonObject event = new JsonObject();
        event.addProperty("object", "v2.core.event");
        event.addProperty("created", when.toString());
        event.add("related_object", related);
        add(commissionerId, type, thing.about(), event, when);
    }

    /** The first to be told first. */
    List<Due> due(int atMost) {
        return tables.read(
                DUE, row -> new Due(row.getLong(1), row.getLong(2), row.getString(3)), time(clock.instant()), atMost);
    }

    @Act
    public void told(long id) {
        tables.change(TOLD, id);
    }

    /** The latest first. */
    List<ToTell> of(long commissionerId, int from, int atMost) {
        return tables.read(ALL, Tidings::toTell, commissionerId, from, atMost);
    }

    /** @return whether there is any of that name */
    boolean tellNow(long commissionerId, String event) {
        return tables.change(TELL, time(clock.instant()), commissionerId, event) > 0;
    }

    void tellAllAgain(long commissionerId) {
        tables.change(TELL_AGAIN, time(clock.instant()), commissionerId);
    }

    private void add(long commissionerId, String type, String about, JsonObject event, Instant when) {
        Manners.Telling telling = manners.of(commissionerId).telling();
        long id = Ids.next();
        String called = Thing.name("evt");
        event.addProperty("id", called);
        event.addProperty("type", type);
        event.addProperty("livemode", false);
        tables.change(
                ADD,
                id,
                commissionerId,
                called,
                type,
                about,
                event.toString(),
                telling.turn() == Manners.Turn.BY_HAND ? null : time(when.plusSeconds(telling.lateSeconds())),
                telling.turn() == Manners.Turn.BACKWARDS ? -id : id,
                telling.isTwice() ? 2 : 1);
    }

    private static ToTell toTell(ResultSet row) throws SQLException {
        Instant from = Optional.ofNullable(row.getObject(4, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC))
                .orElse(null);
        return new ToTell(row.getString(1), row.getString(2), row.getString(3), from, row.getInt(5) > 0, row.getInt(6));
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
