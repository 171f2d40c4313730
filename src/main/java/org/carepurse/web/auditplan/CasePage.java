package org.carepurse.web.auditplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.auditplan.AuditCase;
import org.carepurse.auditplan.AuditQuestion;
import org.carepurse.auditplan.CaseSight;
import org.carepurse.auditplan.CheckAnswer;
import org.carepurse.auditplan.CheckItem;
import org.carepurse.auditplan.FindingKind;
import org.carepurse.auditplan.Opinion;
import org.carepurse.auditplan.Questions;
import org.carepurse.auditplan.Severity;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One case with its papers.
 *
 * @param mayExamine whether whoever looks may write in it now
 * @param form as it was typed last
 */
public record CasePage(CaseSight sight, boolean mayExamine, SentCase form, boolean done, Problems problems) {

    public AuditCase found() {
        return sight.auditCase();
    }

    public String path() {
        return "/audit-cases/" + found().reference();
    }

    public List<CheckItem> items() {
        return List.of(CheckItem.values());
    }

    /** The answer to a check: as it was typed, or as it is kept. */
    public String answer(CheckItem item) {
        return form.has("notes")
                ? form.text("check-" + item)
                : PlanPage.name(found().checks().get(item));
    }

    public String notes() {
        return form.has("notes") ? form.text("notes") : found().notes();
    }

    public List<Choice> answers(Frame frame) {
        return choices(CheckAnswer.values(), "auditplan.check.answer.", frame);
    }

    public List<Choice> opinions(Frame frame) {
        return choices(Opinion.values(), "auditplan.opinion.", frame);
    }

    public List<Choice> kinds(Frame frame) {
        return choices(FindingKind.values(), "auditplan.finding.kind.", frame);
    }

    public List<Choice> severities(Frame frame) {
        return choices(Severity.values(), "auditplan.severity.", frame);
    }

    public List<Choice> whom() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of(Questions.THE_PERSON, sight.person())));
        sight.providers().forEach((reference, name) -> choices.add(Choice.of(reference, name)));
        return choices;
    }

    public String asked(AuditQuestion question) {
        return question.providerId().map(sight::name).orElse(sight.person());
    }

    public List<Record> records() {
        return sight.records().stream().map(Record::of).toList();
    }

    private static List<Choice> choices(Enum<?>[] all, String words, Frame frame) {
        return Arrays.stream(all)
                .map(each -> Choice.of(each.name(), frame.say(words + each)))
                .collect(Collectors.toList());
    }

    /** A record that shows what happened, with the page that shows it. */
    public record Record(String reference, String address) {

        static Record of(String reference) {
            String page =
                    reference.startsWith("INV") ? "/invoices/" : reference.startsWith("SIG") ? "/signals/" : "/orders/";
            return new Record(reference, page + reference);
        }
    }
}
