package org.carepurse.ledger;

import java.sql.SQLException;

/** The database did not do what the ledger asked; the act is undone, and done again if it had only crossed another. */
class BooksOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BooksOutOfReach(SQLException why) {
        super(why);
    }
}
