package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Somebody finds out what an open line is, so that no line grows old without anybody. */
@Act
@ApplicationScoped
public class Owning {

    private static final int LONGEST = 200;
    private static final String TAKE =
            """
            INSERT INTO statement_line_owner (line_id, commissioner_id, account_id, owner_id, note, since)
            VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE since = IF(owner_id = VALUES(owner_id), since, VALUES(since)),
                   owner_id = VALUES(owner_id), note = VALUES(note)""";

    private final LineActs acts;
    private final Matches matches;
    private final Tables tables;
    private final Clock clock;

    @Inject
    Owning(LineActs acts, Matches matches, Tables tables, Clock clock) {
        this.acts = acts;
        this.matches = matches;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Whoever asks looks into it from now on, in place of whoever did. Refuses {@code line-matched}.
     *
     * @param typed what they know so far, up to 200 characters
     */
    public Outcome<String> takeOn(SignedIn who, RequestKey key, ByHand.Line asked, String typed) {
        String note = typed.strip();
        if (note.length() > LONGEST) {
            throw new WrongInput("note", "bank-line-note");
        }
        return acts.on(who, key, asked, "BANK_LINE_TAKEN_ON", note, line -> {
            if (matches.open(List.of(line)).isEmpty()) {
                return Outcome.refused(Refusal.because("line-matched"));
            }
            tables.change(
                    TAKE,
                    line.id(),
                    asked.account().commissionerId(),
                    line.accountId(),
                    who.personId(),
                    note,
                    London.today(clock));
            return Outcome.done(String.valueOf(line.id()));
        });
    }
}
