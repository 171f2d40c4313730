package org.carepurse.directory;

/** What a column of an imported file can tell. */
enum Field {
    NAME,
    RUN_BY,
    DESCRIPTION,
    TYPES,
    ADDRESS,
    POSTCODE,
    BOROUGH,
    LATITUDE,
    LONGITUDE,
    TELEPHONE,
    WEBSITE,
    CQC_LOCATION,
    CHARITY,
    COMPANY
}
