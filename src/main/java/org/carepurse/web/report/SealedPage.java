package org.carepurse.web.report;

import org.carepurse.identity.Language;
import org.carepurse.report.PaperForm;
import org.carepurse.report.SealedStatement;
import org.carepurse.report.StatementWords;
import org.carepurse.web.component.Table;

/**
 * A sealed statement.
 *
 * @param text read from what was sealed
 * @param later the supplement; null while nothing has come after
 */
public record SealedPage(SealedStatement statement, StatementWords text, StatementWords later, Language language) {

    public String path() {
        return "/sealed-statements/" + statement.reference();
    }

    public String sha256(PaperForm form) {
        return statement.paper(language, form).sha256();
    }

    public Table goals() {
        return StatementPage.goals(text);
    }

    public Table movements() {
        return StatementPage.movements(text);
    }

    public Table laterGoals() {
        return StatementPage.goals(later);
    }

    public Table laterMovements() {
        return StatementPage.movements(later);
    }
}
