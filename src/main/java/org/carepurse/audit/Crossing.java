package org.carepurse.audit;

import java.sql.SQLException;

/** Tells failures that only mean "another act was in the way" from all others. */
final class Crossing {

    private static final String ROLLED_BACK_TO_SERIALISE = "40001";
    private static final int DEADLOCK = 1213;
    private static final int DUPLICATE_KEY = 1062;

    private Crossing() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && crossed(sql)) {
                return true;
            }
        }
        return false;
    }

    /** What an act found free another has taken: done again, the act finds it taken and says so. */
    private static boolean crossed(SQLException sql) {
        return ROLLED_BACK_TO_SERIALISE.equals(sql.getSQLState())
                || sql.getErrorCode() == DEADLOCK
                || sql.getErrorCode() == DUPLICATE_KEY;
    }
}
