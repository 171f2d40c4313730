package org.carepurse.web.privacy;

import java.util.List;
import org.carepurse.privacy.ErasurePreview;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Table;
import org.carepurse.words.Words;

/** What there is about somebody, and what of it would go or has stayed, as a table. */
record ErasureWords(Words words) {

    /** Of somebody who was erased. */
    Table stays(ErasurePreview preview) {
        return Table.of(
                        words.say("privacy.erase.stays"),
                        Cell.of(words.say("privacy.record.kind")),
                        Cell.figure(words.say("privacy.erase.rows")),
                        Cell.of(words.say("privacy.erase.kept")))
                .rows(preview.lines().stream()
                        .map(line -> List.of(kind(line), rows(line), kept(line)))
                        .toList());
    }

    Table wouldGo(ErasurePreview preview) {
        return Table.of(
                        words.say("privacy.erase.table"),
                        Cell.of(words.say("privacy.record.kind")),
                        Cell.figure(words.say("privacy.erase.rows")),
                        Cell.figure(words.say("privacy.erase.untouched")),
                        Cell.figure(words.say("privacy.erase.emptied")),
                        Cell.figure(words.say("privacy.erase.removed")),
                        Cell.of(words.say("privacy.erase.kept")))
                .rows(preview.lines().stream().map(this::row).toList());
    }

    private List<Cell> row(ErasurePreview.Line line) {
        return List.of(
                kind(line),
                rows(line),
                Cell.figure(words.say("privacy.number", line.untouched())),
                Cell.figure(words.say("privacy.number", line.emptied())),
                Cell.figure(words.say("privacy.number", line.removed())),
                kept(line));
    }

    private Cell kind(ErasurePreview.Line line) {
        return Cell.of(words.say("privacy.kind." + line.kind()));
    }

    private Cell rows(ErasurePreview.Line line) {
        return Cell.figure(words.say("privacy.number", line.rows()));
    }

    private Cell kept(ErasurePreview.Line line) {
        return Cell.of(line.keptUntil().map(words::say).orElseGet(() -> words.say("privacy.erase.no-end")));
    }
}
