package org.carepurse.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.takeup.ReturnLayout;

/** Files that cannot be read show at the start, and not when somebody opens a page. */
@Startup
@Singleton
public class SettingsAtStart {

    @Inject
    MeasureSettings measures;

    @Inject
    ReturnLayout columnsOfReturns;

    @PostConstruct
    void read() {
        measures.cutPoints();
        columnsOfReturns.headings();
    }
}
