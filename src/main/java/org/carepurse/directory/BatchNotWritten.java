package org.carepurse.directory;

import java.sql.SQLException;

/** The database would not take a batch of lines; the cause says which of its rules it holds by. */
class BatchNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchNotWritten(SQLException cause) {
        super(cause);
    }
}
