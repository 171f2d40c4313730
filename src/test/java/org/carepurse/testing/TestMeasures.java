package org.carepurse.testing;

import java.util.Optional;
import org.carepurse.measure.CutPoints;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.measure.ValueSet;

/** As when whoever runs the service has brought nothing along. */
public final class TestMeasures implements MeasureSettings {

    @Override
    public CutPoints cutPoints() {
        return CutPoints.USUAL;
    }

    @Override
    public Optional<ValueSet> valueSet() {
        return Optional.empty();
    }
}
