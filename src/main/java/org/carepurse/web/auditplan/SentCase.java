package org.carepurse.web.auditplan;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.auditplan.CasePapers;
import org.carepurse.auditplan.CheckAnswer;
import org.carepurse.auditplan.CheckItem;
import org.carepurse.auditplan.FindingKind;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Opinion;
import org.carepurse.auditplan.Questions;
import org.carepurse.auditplan.Severity;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/** What one of the forms of a case sent, as it was typed. */
public record SentCase(MultivaluedMap<String, String> typed) {

    static final SentCase NOTHING = new SentCase(new MultivaluedHashMap<>());

    static SentCase in(MultivaluedMap<String, String> typed) {
        return new SentCase(typed);
    }

    public String text(String field) {
        return Objects.toString(typed.getFirst(field), "");
    }

    /** Whether that field was on the form that was sent. */
    boolean has(String field) {
        return typed.containsKey(field);
    }

    CasePapers.Write write(String auditCase) {
        Map<CheckItem, CheckAnswer> checks = new EnumMap<>(CheckItem.class);
        for (CheckItem item : CheckItem.values()) {
            answer("check-" + item).ifPresent(answer -> checks.put(item, answer));
        }
        return new CasePapers.Write(auditCase, seen(), checks, text("notes"));
    }

    /** Nothing where nothing was chosen. */
    private Optional<CheckAnswer> answer(String field) {
        Optional<CheckAnswer> chosen = Named.of(CheckAnswer.class, text(field));
        if (chosen.isEmpty() && !text(field).isBlank()) {
            throw new WrongInput(field, "audit-case-check");
        }
        return chosen;
    }

    CasePapers.Close close(String auditCase) {
        return new CasePapers.Close(auditCase, seen(), Named.of(Opinion.class, text("opinion")), text("conclusion"));
    }

    Questions.Ask ask(String auditCase) {
        return new Questions.Ask(auditCase, text("whom"), text("words"));
    }

    Findings.Find find(String auditCase) {
        return new Findings.Find(
                auditCase,
                Named.of(FindingKind.class, text("kind")),
                Named.of(Severity.class, text("severity")),
                money("amount"),
                text("found"),
                text("recommendation"));
    }

    private Money money(String field) {
        return text(field).isBlank() ? Sterling.NONE : Sterling.parse(field, text(field));
    }

    /** What is no version is none that anybody has seen. */
    private int seen() {
        return text("seen").matches("[0-9]{1,9}") ? Integer.parseInt(text("seen")) : -1;
    }
}
