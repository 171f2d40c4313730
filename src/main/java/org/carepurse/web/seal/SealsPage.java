package org.carepurse.web.seal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.carepurse.proof.TreeHead;
import org.carepurse.seal.SealState;
import org.carepurse.time.London;
import org.carepurse.web.component.Cell;
import org.carepurse.words.Words;

/**
 * How far a commissioner's records are sealed, in words.
 *
 * @param rows a head each, the last one first: when, how many records, the key
 * @param lastHead the line of the last head, to be kept elsewhere; empty while there is none
 */
public record SealsPage(String behind, String upToDate, List<List<Cell>> rows, String lastHead) {

    static SealsPage of(SealState state, Words words) {
        return new SealsPage(
                waiting(state.waiting(), words),
                state.upToDate() == null
                        ? words.say("seal.never")
                        : words.say("seal.up-to-date", at(state.upToDate(), words)),
                state.heads().stream().map(head -> row(head, words)).toList(),
                state.heads().isEmpty() ? "" : state.heads().get(0).line());
    }

    private static String waiting(long records, Words words) {
        if (records == 0) {
            return words.say("seal.waiting.none");
        }
        return records < SealState.COUNTED_AT_MOST
                ? words.count("seal.waiting", records)
                : words.say("seal.waiting.more", records);
    }

    private static List<Cell> row(TreeHead head, Words words) {
        return List.of(
                Cell.of(at(head.sealedAt(), words)),
                Cell.figure(words.say("seal.size", head.size())),
                Cell.of(head.keyId()));
    }

    private static String at(Instant instant, Words words) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM yyyy, HH:mm:ss", words.language().locale())
                .format(instant.atZone(London.ZONE));
    }
}
