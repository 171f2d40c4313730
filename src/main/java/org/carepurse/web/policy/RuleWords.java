package org.carepurse.web.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.directory.Categories;
import org.carepurse.policy.PolicyEntry;
import org.carepurse.policy.PolicyHistory;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicySight;
import org.carepurse.web.component.Action;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.words.Words;

/** Says rules so that a person who never saw their codes understands them. */
public final class RuleWords {

    private final Words words;
    private final Categories categories;

    RuleWords(Words words, Categories categories) {
        this.words = words;
        this.categories = categories;
    }

    public String kind(PolicyKind kind) {
        return words.say("policy.kind." + kind);
    }

    /** A kind of service by its own name, a stream as plans name it, and else what waits or needs approval. */
    public String subject(PolicyKind kind, String subject) {
        String stream = "careplan.stream." + subject;
        return Optional.ofNullable(categories.byCode().get(subject))
                .map(category -> category.in(words.language().locale()))
                .orElseGet(() -> words.say(kind == PolicyKind.CARRY_OVER_LIMIT ? stream : "policy.subject." + subject));
    }

    /** What it says, or that nobody has set any. */
    public String says(Optional<PolicyEntry> rule) {
        return rule.map(this::says).orElseGet(() -> words.say("policy.says.nothing"));
    }

    public String says(PolicyEntry rule) {
        String key = "policy.says." + rule.kind() + (rule.applies() ? ".APPLIES" : ".LIFTED");
        return switch (rule.kind()) {
            case APPROVAL_LIMIT, CARRY_OVER_LIMIT -> words.say(key, rule.limit());
            case NUMBER -> words.say(key, rule.number());
            case WAITING_DAYS -> rule.applies() ? words.count(key, rule.days()) : words.say(key);
            case PROHIBITED_CATEGORY, LOCAL_RESTRICTION -> words.say(key);
        };
    }

    /** What holds of one thing, with who set it since when, and the way to all of it. */
    SummaryRow row(PolicySight sight) {
        String name = subject(sight.kind(), sight.subject());
        String told = sight.rule()
                .map(rule -> words.say("policy.row", says(rule), days(rule), author(sight, rule)))
                .orElseGet(() -> words.say("policy.says.nothing"));
        String more = sight.changesOn()
                .map(day -> " " + words.say("policy.row.changes", day))
                .orElse("");
        return SummaryRow.of(name, told + more)
                .action(Action.of(words.say("policy.row.see"), RulePage.path(sight), name));
    }

    public String author(PolicySight sight, PolicyEntry rule) {
        return sight.authorOf(rule).orElseGet(() -> words.say("policy.national"));
    }

    public String days(PolicyEntry rule) {
        return days(rule.from(), rule.to());
    }

    public String days(PolicyHistory.Stretch stretch) {
        return days(stretch.from(), stretch.to());
    }

    private String days(LocalDate from, Optional<LocalDate> to) {
        return to.map(last -> words.say("policy.from-to", from, last))
                .orElseGet(() -> words.say("policy.from-on", from));
    }
}
