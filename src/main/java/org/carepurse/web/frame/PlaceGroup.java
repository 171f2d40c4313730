package org.carepurse.web.frame;

import java.util.Locale;

/** What places have to do with, in the order in which the contents list them. */
enum PlaceGroup {
    PEOPLE,
    SERVICES,
    PAYING,
    FUNDING,
    FIGURES,
    SETTING_UP,
    RECORDS,
    OWN;

    /** The key of its name in the bundles. */
    String key() {
        return "frame.group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
