package org.carepurse.printrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.report.Print;
import org.carepurse.report.Statement;
import org.carepurse.report.StatementPdf;
import org.carepurse.report.StatementText;
import org.carepurse.report.Statements;
import org.carepurse.words.Words;

/** Reads and draws statements with the eyes of whoever asked for them: what they may not see is not printed. */
@ApplicationScoped
class PrintDesk {

    /** A statement with what it is to say. */
    record ToDraw(DueStatement due, Statement statement) {}

    private final Statements statements;
    private final StatementPdf pdf;
    private final People people;
    private final Access access;

    @Inject
    PrintDesk(Statements statements, StatementPdf pdf, People people, Access access) {
        this.statements = statements;
        this.pdf = pdf;
        this.people = people;
        this.access = access;
    }

    @Act
    public SignedIn askerOf(PrintRun run) {
        return people.person(run.askedBy()).absent();
    }

    boolean mayStillPrint(SignedIn asker, PrintRun run) {
        return access.may(asker, Permission.PRINT_STATEMENTS, Whose.commissioners(run.commissionerId()));
    }

    /** Nothing is drawn meanwhile, so that no connection waits for it. */
    @Act
    public List<ToDraw> read(SignedIn asker, PrintRun run, List<DueStatement> due) {
        return due.stream()
                .map(one -> new ToDraw(one, statements.of(asker, one.plan(), run.period())))
                .toList();
    }

    Drawn draw(ToDraw one, Print print) {
        StatementText text =
                new StatementText(one.statement(), Words.in(one.due().language()));
        return new Drawn(one.due().planId(), pdf.of(text, one.due().language(), print));
    }
}
