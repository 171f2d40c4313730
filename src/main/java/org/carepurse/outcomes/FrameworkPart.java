package org.carepurse.outcomes;

import java.util.List;
import org.carepurse.measure.Gauge;

/** The parts of the framework by which personal health budgets are evaluated, each with the gauges that tell of it. */
public enum FrameworkPart {
    PERSONAL(Gauge.GOAL_PROGRESS, Gauge.PAM, Gauge.TOP_SCORE),
    HEALTH_AND_WELLBEING(Gauge.HEALTH_STATE, Gauge.HEALTH_TODAY, Gauge.WSAS),
    QUALITY_OF_LIFE(Gauge.SATISFIED, Gauge.WORTHWHILE, Gauge.HAPPY, Gauge.ANXIOUS, Gauge.STAR),
    SERVICE_ACTIVITY(Gauge.GP_VISITS, Gauge.EMERGENCY_VISITS, Gauge.HOSPITAL_NIGHTS);

    private final List<Gauge> gauges;

    FrameworkPart(Gauge... gauges) {
        this.gauges = List.of(gauges);
    }

    public List<Gauge> gauges() {
        return gauges;
    }
}
