package org.carepurse.seal;

/** Which record: an entry of the journal or an event of the trail. */
record RecordNumber(String kind, long id) {

    static final String ENTRY = "entry";
    static final String EVENT = "event";

    boolean isEntry() {
        return kind.equals(ENTRY);
    }
}
