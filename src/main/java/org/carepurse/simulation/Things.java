package org.carepurse.simulation;

import com.google.gson.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.carepurse.table.Tables;

/** Keeps what Stripe was asked to make, within the act of whoever asks. */
@ApplicationScoped
class Things {

    private static final String READ =
            "SELECT id, kind, about, account, body FROM simulated_stripe_thing WHERE commissioner_id = ? AND ";
    private static final String NAMED = READ + "id = ?";
    private static final String ASKED_AS = READ + "asked_as = ?";
    private static final String ABOUT = READ + "kind = ? AND about = ? ORDER BY id DESC LIMIT 100";
    private static final String IN = READ + "kind = ? AND account = ? ORDER BY id DESC LIMIT 100";
    private static final String ADD = "INSERT INTO simulated_stripe_thing"
            + " (id, commissioner_id, kind, about, account, asked_as, body) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "UPDATE simulated_stripe_thing SET body = ? WHERE commissioner_id = ? AND id = ?";

    private final Tables tables;

    @Inject
    Things(Tables tables) {
        this.tables = tables;
    }

    /** @param name under which it was asked for; of one that was asked for under none, nothing is known */
    Optional<Thing> askedAs(long commissionerId, String name) {
        return name.isEmpty() ? Optional.empty() : one(ASKED_AS, commissionerId, name);
    }

    Optional<Thing> named(long commissionerId, String id) {
        return one(NAMED, commissionerId, id);
    }

    Optional<Thing> namedForChange(long commissionerId, String id) {
        return one(NAMED + " FOR UPDATE", commissionerId, id);
    }

    /** The latest first. */
    List<Thing> about(long commissionerId, String kind, String what) {
        return tables.read(ABOUT, Things::thing, commissionerId, kind, what);
    }

    /** The latest first. */
    List<Thing> in(long commissionerId, String kind, String account) {
        return tables.read(IN, Things::thing, commissionerId, kind, account);
    }

    Thing add(long commissionerId, Thing made, Question asked) {
        String name = asked.name().isEmpty() ? null : asked.name();
        tables.change(
                ADD,
                made.id(),
                commissionerId,
                made.kind(),
                made.about(),
                made.account(),
                name,
                made.body().toString());
        return made;
    }

    void change(long commissionerId, Thing changed) {
        tables.change(CHANGE, changed.body().toString(), commissionerId, changed.id());
    }

    private Optional<Thing> one(String sql, long commissionerId, String name) {
        return tables.read(sql, Things::thing, commissionerId, name).stream().findFirst();
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                JsonParser.parseString(row.getString(5)).getAsJsonObject());
    }
}
