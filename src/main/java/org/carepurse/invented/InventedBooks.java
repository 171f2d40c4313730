package org.carepurse.invented;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.Founding;
import org.carepurse.identity.Invited;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewOrganisation;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/**
 * Invents a commissioner with many people, who order, are visited and have it paid for two years until today. It asks
 * nobody's permission, so only the command line leads here.
 */
@ApplicationScoped
public class InventedBooks {

    /** Is told how far it has come. */
    public interface Progress {
        void reached(String what, long made, long all);
    }

    static final OdsCode COMMISSIONER = new OdsCode("XSCALE1");

    private static final int AT_ONCE = 10_000;
    private static final int COORDINATORS = 20;
    /** All record numbers lie in the hours before now, as late entries' may: so what goes round in the background finds them. */
    private static final Duration NUMBERS_REACH_BACK = Duration.ofHours(8);

    private static final String REAL_PEOPLE = "SELECT COUNT(*) FROM person WHERE invented = FALSE";

    private final Tables tables;
    private final Founding founding;
    private final Making making;
    private final Clock clock;

    @Inject
    InventedBooks(Tables tables, Founding founding, Making making, Clock clock) {
        this.tables = tables;
        this.founding = founding;
        this.making = making;
        this.clock = clock;
    }

    /**
     * Gives the finance officer of the invented commissioner. Refused with {@code people-are-real} where anybody is who was
     * not invented, and with {@code ods-code-taken} when this was done before.
     */
    public Outcome<Invited> invent(Scale scale, Progress progress) {
        long real = tables.read(REAL_PEOPLE, row -> row.getLong(1)).get(0);
        if (real > 0) {
            return Outcome.refused(Refusal.because("people-are-real", "people", String.valueOf(real)));
        }
        return inventBesideAnybody(scale, progress);
    }

    Outcome<Invited> inventBesideAnybody(Scale scale, Progress progress) {
        Outcome<Invited> officer = founding.found(
                RequestKey.fresh(),
                new NewOrganisation(
                        OrganisationKind.COMMISSIONER,
                        "Etherow Edge Integrated Care Board (invented)",
                        COMMISSIONER,
                        true),
                new NewPerson(
                        "Invented Officer",
                        new EmailAddress("finance.s%d@carepurse.invalid".formatted(scale.seed())),
                        Language.ENGLISH,
                        null,
                        true));
        if (officer.isDone()) {
            makeAll(scale, values(scale, officer.value()), progress);
        }
        return officer;
    }

    private void makeAll(Scale scale, Map<String, String> values, Progress progress) {
        makeEach("setting", Math.max(scale.providers(), COORDINATORS + 1), values, progress);
        makeEach("people", scale.people(), values, progress);
        makeEach("orders", scale.orders(), values, progress);
        makeEach("draws", scale.draws(), values, progress);
        pay(values, progress);
        makeEach("grants", scale.people(), values, progress);
        makeEach("bank", 1, values, progress);
    }

    /** So many at once that a batch is done in moments, and takes back little when it is broken off. */
    private void makeEach(String what, long all, Map<String, String> values, Progress progress) {
        Recipe recipe = Recipe.of(what);
        for (long from = 0; from < all; from += AT_ONCE) {
            long to = Math.min(all, from + AT_ONCE);
            Map<String, String> batch = new HashMap<>(values);
            batch.put("from", String.valueOf(from));
            batch.put("to", String.valueOf(to));
            batch.put("begun", String.valueOf(from * Scale.DAYS / all));
            batch.put("begun_after", String.valueOf((to - 1) * Scale.DAYS / all + 1));
            making.make(recipe, batch);
            progress.reached(what, to, all);
        }
    }

    /** Each week's payments leave on the first day of the next week. */
    private void pay(Map<String, String> values, Progress progress) {
        Recipe recipe = Recipe.of("payments");
        int weeks = (Scale.DAYS - 2) / 7;
        for (int week = 0; week < weeks; week++) {
            Map<String, String> batch = new HashMap<>(values);
            batch.put("week", String.valueOf(week));
            batch.put("sent", String.valueOf((week + 1) * 7));
            making.make(recipe, batch);
            progress.reached("payments", week + 1, weeks);
        }
    }

    private Map<String, String> values(Scale scale, Invited officer) {
        Map<String, String> values = new HashMap<>();
        values.put("base", String.valueOf(Ids.madeBefore(NUMBERS_REACH_BACK)));
        values.put("commissioner", String.valueOf(officer.person().commissionerId()));
        values.put("officer", String.valueOf(officer.person().id()));
        values.put("first", London.today(clock).minusDays(Scale.DAYS - 1).toString());
        values.put("days", String.valueOf(Scale.DAYS));
        values.put("seed", String.valueOf(scale.seed()));
        values.put("holders", String.valueOf(scale.people()));
        values.put("all_orders", String.valueOf(scale.orders()));
        values.put("all_draws", String.valueOf(scale.draws()));
        values.put("providers", String.valueOf(scale.providers()));
        values.put("coordinators", String.valueOf(COORDINATORS));
        return values;
    }
}
