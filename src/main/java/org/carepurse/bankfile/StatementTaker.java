package org.carepurse.bankfile;

import java.util.Optional;

/** Takes a statement while it is read, so that nobody has to hold the whole of it. */
public interface StatementTaker {

    /** A statement begins; its lines follow. */
    default void begins(String id, Optional<AccountDetails> account) {}

    void line(StatementLine line);

    void unread(UnreadLine line);

    /** The statement whose lines were just told has ended. */
    void ends(Statement statement);
}
