package org.carepurse.statement;

import static org.carepurse.identity.Permission.BRING_IN_STATEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CamtStatement;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.CsvStatement;
import org.carepurse.bankfile.OfxStatement;
import org.carepurse.bankfile.StatementFormat;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;

/**
 * Brings in a statement. It is read twice, outside any transaction: once to see that it can be, before anything is written;
 * then some hundreds of lines at a time, each such batch an act of its own. When that is broken off the same file is brought
 * again, and what was taken is known: a line is there once however often, and by whichever files, it is told.
 */
@ApplicationScoped
public class StatementImports {

    private static final int CHECKSUM_DIGITS = 8;

    private final StatementColumns columns;
    private final StatementBook book;
    private final AuditTrail trail;
    private final Access access;

    @Inject
    StatementImports(StatementColumns columns, StatementBook book, AuditTrail trail, Access access) {
        this.columns = columns;
        this.book = book;
        this.trail = trail;
        this.access = access;
    }

    /**
     * Refuses {@code statement-columns-not-chosen} for a CSV file of an account whose columns nobody has told us, and {@code
     * statement-of-another-account}.
     *
     * @return the reference of the import, under which {@link StatementReports} tells what it came to
     * @throws WrongInput when the file is of no kind that is read, broken off, or too long; nothing is taken then
     */
    public Outcome<String> take(SignedIn who, RequestKey key, StatementAccount account, BroughtFile file) {
        access.require(who, BRING_IN_STATEMENT, account.whose());
        byte[] digest = Digest.of(file.checksum(), account.id(), who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        StatementKind kind = StatementKind.of(file.lying());
        Optional<CsvMapping> chosen = columns.of(account);
        if (kind == StatementKind.CSV && chosen.isEmpty()) {
            return Outcome.refused(Refusal.because("statement-columns-not-chosen"));
        }
        StatementFormat format = format(kind, chosen);
        FirstReading first = new FirstReading(account);
        file.read(format, first);
        return first.refusal()
                .<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(write(
                        new ImportUnderWay(
                                Ids.next(),
                                ReferenceNumber.fresh("STM"),
                                account,
                                kind,
                                readAs(kind, chosen),
                                file.name(),
                                who,
                                key,
                                digest),
                        file,
                        format)));
    }

    private String write(ImportUnderWay under, BroughtFile file, StatementFormat format) {
        book.begin(under);
        SecondReading second = new SecondReading(book, under);
        file.read(format, second);
        second.end();
        return under.reference();
    }

    private static StatementFormat format(StatementKind kind, Optional<CsvMapping> chosen) {
        return switch (kind) {
            case CSV -> new CsvStatement(chosen.orElseThrow());
            case OFX -> new OfxStatement();
            case CAMT -> new CamtStatement();
        };
    }

    /** With other columns chosen, a line of the same file says other words. */
    private static String readAs(StatementKind kind, Optional<CsvMapping> chosen) {
        return kind != StatementKind.CSV
                ? kind.name()
                : kind
                        + HexFormat.of()
                                .formatHex(Digest.of(chosen.orElseThrow()))
                                .substring(0, CHECKSUM_DIGITS);
    }
}
