package org.carepurse.audit;

import java.sql.SQLException;

/** The database did not take an event, so the act it records is undone with it. */
class TrailNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrailNotWritten(SQLException why) {
        super(why);
    }
}
