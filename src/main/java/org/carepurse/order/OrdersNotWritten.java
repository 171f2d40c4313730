package org.carepurse.order;

import java.sql.SQLException;

/** The database did not take the rows; the act is undone, and done again if it had only crossed another. */
class OrdersNotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OrdersNotWritten(SQLException why) {
        super(why);
    }
}
