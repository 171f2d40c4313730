package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.carepurse.identity.Person;

/**
 * Prepares the copies that were asked for, and removes those that lay long enough and the files of people who were erased. Safe
 * on any number of servers.
 */
@ApplicationScoped
public class CopyRounds {

    /** A sign of life after so many tables. */
    private static final int TABLES_AT_ONCE = 8;

    private final CopyShelf shelf;
    private final CopyContent content;
    private final ErasedFiles erased;

    @Inject
    CopyRounds(CopyShelf shelf, CopyContent content, ErasedFiles erased) {
        this.shelf = shelf;
        this.content = content;
        this.erased = erased;
    }

    public void goRound() {
        erased.goRound();
        shelf.over().forEach(shelf::remove);
        for (long copy : shelf.asked()) {
            if (shelf.pick(copy)) {
                prepare(copy);
            }
        }
    }

    private void prepare(long copyId) {
        Person person = shelf.personOf(copyId);
        try (Pieces pieces = new Pieces((number, piece) -> shelf.add(copyId, number, piece))) {
            content.write(person, pieces, tables -> {
                if (tables % TABLES_AT_ONCE == 0) {
                    shelf.lookedThrough(copyId, tables);
                }
            });
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        shelf.ready(copyId);
    }
}
