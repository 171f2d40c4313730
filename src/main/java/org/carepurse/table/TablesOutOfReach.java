package org.carepurse.table;

import java.sql.SQLException;

/** The database did not do what was asked; the act is undone, and done again if it had only crossed another. */
public class TablesOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TablesOutOfReach(SQLException why) {
        super(why);
    }
}
