package org.carepurse.directory;

/** What one of a service is: the price is for one of these. */
public enum Unit {
    HOUR,
    SESSION,
    VISIT,
    DAY,
    NIGHT,
    WEEK,
    MONTH,
    ITEM,
    MILE
}
