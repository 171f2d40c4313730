package org.carepurse.measure;

import java.util.Optional;

/** What whoever runs the service brings along for measures that others own. */
public interface MeasureSettings {

    CutPoints cutPoints();

    /** Nothing where none was brought: then health states have no value. */
    Optional<ValueSet> valueSet();
}
