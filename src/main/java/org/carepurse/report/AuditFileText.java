package org.carepurse.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.time.London;
import org.carepurse.words.Facts;
import org.carepurse.words.Words;

/** An audit file put into words: what its page, its file and its paper all say. */
public final class AuditFileText {

    private final AuditFile file;
    private final Words words;
    private final DateTimeFormatter moment;

    public AuditFileText(AuditFile file, Words words) {
        this.file = file;
        this.words = words;
        this.moment = DateTimeFormatter.ofPattern(
                "d MMMM yyyy, HH:mm:ss", words.language().locale());
    }

    public Paper paper() {
        return new Paper(
                words.say("report.audit-file.title"),
                List.of(
                        words.say("report.audit-file.about", file.holder(), String.join(", ", file.plans())),
                        words.say(
                                "report.audit-file.drawn",
                                said(file.drawnAt()),
                                file.lines().size())),
                table(file.lines()));
    }

    /** Some of its lines, as a table. */
    public Table table(List<AuditLine> lines) {
        return new Table(
                words.say("report.audit-file.caption"),
                List.of(
                        words.say("report.audit-file.when"),
                        words.say("report.audit-file.what"),
                        words.say("report.audit-file.record"),
                        words.say("report.audit-file.why"),
                        words.say("report.audit-file.amount")),
                lines.stream().map(this::row).toList());
    }

    private List<String> row(AuditLine line) {
        return line.isMove()
                ? List.of(
                        said(line.recordedAt()),
                        words.say("movement." + line.movement().reason()),
                        line.subject(),
                        words.say(
                                "report.audit-file.move",
                                words.say(line.movement().effectiveOn()),
                                line.why()),
                        words.say(line.amount()))
                : List.of(
                        said(line.recordedAt()),
                        words.say("report.audit-file.act", act(line.act()), who(line)),
                        line.subject(),
                        why(line),
                        "");
    }

    private String why(AuditLine line) {
        return Stream.of(line.why(), Facts.said(line.facts(), words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String who(AuditLine line) {
        return line.who().isEmpty() ? words.say("audit.the-system") : line.who();
    }

    /** An act that has no words yet is read as it is written. */
    private String act(String act) {
        String key = "audit.act." + act;
        return words.has(key) ? words.say(key) : act.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private String said(Instant at) {
        return moment.format(at.atZone(London.ZONE));
    }
}
